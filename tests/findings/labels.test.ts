import { expect, test } from 'vitest';
import { labelFindings } from '../../analysis/findings/labels.ts';
import type { Measured } from '../../analysis/findings/finding.ts';
import type { LabelRow } from '../../analysis/measures/labels/labels-table.ts';
import { measuredRows } from './invented-rows.ts';

/** A naming of a crate on the beach; what a test says of it comes last. */
const row = (outlet: string, label: string, more: Partial<LabelRow> = {}): LabelRow => ({
  ...{ referent: 'the crate', basis: 'declared', kind: 'thing', outlet, article: outlet, event: '' },
  ...{ segment: 'paragraph', voice: 'outlet', label, head: 'crate', modifiers: [], hedge: 'none', start: 0, end: 1 },
  ...more,
});
const doubted = (outlet: string, word: string): LabelRow =>
  row(outlet, `${word === 'alleged' ? 'an' : 'a'} ${word} bomb`, {
    head: 'bomb',
    modifiers: [word],
    hedge: 'epistemic',
  });

/** Findings on rows of papers a, b and c, where the study declares the crate. */
function found(...labels: LabelRow[]) {
  const measured: Measured = measuredRows(['a', 'b', 'c'], { labels });
  measured.corpus.referents = [{ id: 'crate', name: 'the crate', heads: [] }];
  return labelFindings(measured);
}

test('a thing that outlets name differently is a finding that says who calls it what', () => {
  const [finding] = found(doubted('a', 'suspected'), doubted('b', 'alleged'), row('c', 'The crate'));
  expect(finding).toMatchObject({ id: 'labels-1', title: 'Three names for the crate', strength: 'count' });
  expect(finding?.text).toContain(
    '“a suspected bomb” (Paper a), “an alleged bomb” (Paper b) and “the crate” (Paper c)',
  );
  expect(finding?.detail).toBe('Paper a and Paper b hedge it at least once; Paper c does not.');
});

test('outlets that share a naming are listed behind it together', () => {
  const [finding] = found(doubted('a', 'suspected'), doubted('b', 'suspected'), row('c', 'the crate'));
  expect(finding?.text).toContain('“a suspected bomb” (Paper a and Paper b)');
});

test('an outlet’s telling naming is quoted and not its commonest', () => {
  const [finding] = found(row('a', 'the crate'), row('a', 'the crate'), doubted('a', 'alleged'), row('b', 'the crate'));
  expect(finding?.text).toContain('“an alleged bomb” (Paper a)');
});

test.each([
  ['all outlets call the same', [row('a', 'the crate'), row('b', 'The crate'), row('c', 'a crate')]],
  ['one outlet alone names', [doubted('a', 'alleged'), row('a', 'the crate')]],
  ['outlets differ on only where they quote', [row('a', 'the crate'), { ...doubted('b', 'alleged'), voice: 'quoted' }]],
  ['outlets differ on only in a caption', [row('a', 'the crate'), { ...doubted('b', 'alleged'), segment: 'caption' }]],
] satisfies [string, LabelRow[]][])('what %s is no finding', (_, labels) => {
  expect(found(...labels)).toEqual([]);
});

test('a verb that was taken for a part of the naming is no hedge', () => {
  const verb = row('a', 'claimed a bomb', { head: 'bomb', hedge: 'epistemic' });
  expect(found(verb, row('b', 'the crate'))[0]?.detail).toBe('');
});

test('an outlet that has it in an embedded post only is said to', () => {
  const [finding] = found(doubted('a', 'alleged'), row('b', 'the crate'), row('c', 'the crate', { segment: 'embed' }));
  expect(finding?.detail).toContain('In Paper c it stands only in an embedded post.');
});

test('what the study declares stands before what the text shows, and there are three at most', () => {
  const others = ['dog', 'boat', 'flag'].flatMap((referent) => [
    { ...doubted('a', 'alleged'), label: `the alleged ${referent}`, referent, basis: 'found' as const },
    { ...row('b', `the brutal ${referent}`, { modifiers: ['brutal'] }), referent, basis: 'found' as const },
  ]);
  const findings = found(...others, doubted('a', 'alleged'), row('b', 'the crate'));
  expect(findings.map(({ title }) => title)[0]).toBe('Two names for the crate');
  expect(findings).toHaveLength(3);
});

test.each([
  ['the alleged bomb', 'its brutal bomb', 1],
  ['an alleged bomb', 'the brutal bomb', 0],
  ['alleged bombs', 'brutal bombs', 0],
  ['an alleged bomb of the enemy', 'brutal bombs on his house', 0],
])('“%s” and “%s”, which the study does not declare, make %i findings', (first, second, count) => {
  const undeclared = { referent: 'bomb', basis: 'found' } as const;
  const one = { ...doubted('a', 'alleged'), ...undeclared, label: first };
  const other = row('b', second, { ...undeclared, head: 'bomb', modifiers: ['brutal'] });
  expect(found(one, other)).toHaveLength(count);
});
