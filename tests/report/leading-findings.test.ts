import { expect, test } from 'vitest';
import type { Finding } from '../../analysis/report/finding.ts';
import { leadingFindings } from '../../analysis/report/leading-findings.ts';

const finding = (section: Finding['section'], id: string): Finding => ({
  ...{ id, section, kind: 'k', aspect: 'sourcing', strength: 'count', checks: [], figures: [] },
  ...{ title: '', text: '', detail: '', evidence: [] },
});

test('a report opens with the first findings, of no measure more than two', () => {
  const ranked = ['one', 'two', 'three'].map((id) => finding('labels', id));
  const all = [...ranked, finding('actors', 'four'), finding('articles', 'five')];
  expect(leadingFindings(all, 5).map(({ id }) => id)).toEqual(['one', 'two', 'four', 'five']);
  expect(leadingFindings(all, 3)).toHaveLength(3);
});
