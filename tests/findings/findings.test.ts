import { expect, test } from 'vitest';
import type { Finding, SectionName, Strength } from '../../analysis/findings/finding.ts';
import { leadingFindings } from '../../analysis/findings/findings.ts';

const finding = (section: SectionName, strength: Strength, id: string = section): Finding => ({
  ...{ id, section, strength, title: '', text: '', detail: '', evidence: [] },
});

test('a report opens with what an interval carries, then in the order in which readers ask', () => {
  const all = [finding('corpus', 'count'), finding('sentiment', 'tentative'), finding('emphasis', 'firm')];
  expect(leadingFindings(all, 6).map(({ section }) => section)).toEqual(['emphasis', 'sentiment', 'corpus']);
});

test('a section opens a report with its first finding only', () => {
  const all = [finding('sentiment', 'firm', 'first'), finding('sentiment', 'firm', 'second')];
  expect(leadingFindings(all, 6).map(({ id }) => id)).toEqual(['first']);
});

test('no more findings lead than are asked for', () => {
  const all = [finding('corpus', 'count'), finding('actors', 'count'), finding('emphasis', 'count')];
  expect(leadingFindings(all, 2)).toHaveLength(2);
});
