import { expect, test } from 'vitest';
import type { Strength } from '../../analysis/findings/claim.ts';
import type { Finding } from '../../analysis/report/finding.ts';
import { leadingFindings } from '../../analysis/report/leading-findings.ts';

const finding = (section: Finding['section'], strength: Strength, id: string = section): Finding => ({
  ...{ id, section, strength, title: '', text: '', detail: '', evidence: [] },
});

test('a report opens with what an interval carries, then in the order in which readers ask', () => {
  const all = [finding('articles', 'count'), finding('sentiment', 'tentative'), finding('emphasis', 'firm')];
  expect(leadingFindings(all, 6).map(({ section }) => section)).toEqual(['emphasis', 'sentiment', 'articles']);
});

test('a measure opens a report with its first finding only', () => {
  const all = [finding('sentiment', 'firm', 'first'), finding('sentiment', 'firm', 'second')];
  expect(leadingFindings(all, 6).map(({ id }) => id)).toEqual(['first']);
});

test('no more findings lead than are asked for', () => {
  const all = [finding('articles', 'count'), finding('actors', 'count'), finding('emphasis', 'count')];
  expect(leadingFindings(all, 2)).toHaveLength(2);
});
