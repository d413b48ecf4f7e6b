import { expect, test } from 'vitest';
import { labelClaims } from '../../analysis/findings/labels.ts';
import type { Measured } from '../../analysis/findings/measured.ts';
import type { LabelRow } from '../../analysis/measures/labels/labels-table.ts';
import { measuredRows } from './invented-rows.ts';

/** A label of a crate on the beach; what a test says of it comes last. */
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

/** Claims on rows of papers a, b and c, where the study declares the crate. */
function found(...labels: LabelRow[]) {
  const measured: Measured = measuredRows(['a', 'b', 'c'], { labels });
  measured.corpus.referents = [{ id: 'crate', name: 'the crate', heads: [] }];
  return labelClaims(measured);
}

test('a thing that outlets call differently is a claim on who calls it what', () => {
  const [claim] = found(doubted('a', 'suspected'), doubted('b', 'alleged'), row('c', 'The crate'));
  expect(claim).toMatchObject({ id: 'labels-1', strength: 'count', figures: { referent: 'the crate' } });
  expect(claim?.figures.telling).toEqual([
    { label: 'a suspected bomb', outlets: ['a'] },
    { label: 'an alleged bomb', outlets: ['b'] },
    { label: 'the crate', outlets: ['c'] },
  ]);
});

test('outlets that share a label stand behind it together', () => {
  const [claim] = found(doubted('a', 'suspected'), doubted('b', 'suspected'), row('c', 'the crate'));
  expect(claim?.figures.telling[0]).toEqual({ label: 'a suspected bomb', outlets: ['a', 'b'] });
});

test('an outlet’s telling label is given and not its commonest', () => {
  const [claim] = found(row('a', 'the crate'), row('a', 'the crate'), doubted('a', 'alleged'), row('b', 'the crate'));
  expect(claim?.figures.telling[0]).toEqual({ label: 'an alleged bomb', outlets: ['a'] });
});

test.each([
  ['all outlets call the same', [row('a', 'the crate'), row('b', 'The crate'), row('c', 'a crate')]],
  ['one outlet alone names', [doubted('a', 'alleged'), row('a', 'the crate')]],
  ['outlets differ on only where they quote', [row('a', 'the crate'), { ...doubted('b', 'alleged'), voice: 'quoted' }]],
  ['outlets differ on only in a caption', [row('a', 'the crate'), { ...doubted('b', 'alleged'), segment: 'caption' }]],
] satisfies [string, LabelRow[]][])('what %s is no claim', (_, labels) => {
  expect(found(...labels)).toEqual([]);
});

test('labels that neither judge nor doubt are no news', () => {
  expect(found(row('a', 'the wooden crate', { modifiers: ['wooden'] }), row('b', 'the crate'))).toEqual([]);
});

test('an outlet that has it in an embedded post only is told apart', () => {
  const [claim] = found(doubted('a', 'alleged'), row('b', 'the crate'), row('c', 'the crate', { segment: 'embed' }));
  expect(claim?.figures.setAside).toEqual({ outlets: ['c'], kinds: ['embed'] });
});

/** Labels of something that the study does not declare. */
const undeclared = (referent: string, label: string, outlet: string, more: Partial<LabelRow> = {}) =>
  row(outlet, label, { ...{ referent, basis: 'found', head: referent }, ...more });

test('what the study declares stands before what the text shows, and there are three at most', () => {
  const others = ['dog', 'boat', 'flag'].flatMap((referent) => [
    undeclared(referent, `the alleged harbour ${referent}`, 'a', { modifiers: ['alleged'], hedge: 'epistemic' }),
    undeclared(referent, `the brutal harbour ${referent}`, 'b', { modifiers: ['brutal'] }),
  ]);
  const claims = found(...others, doubted('a', 'alleged'), row('b', 'the crate'));
  expect(claims[0]?.figures).toMatchObject({ referent: 'the crate', isFound: false });
  expect(claims).toHaveLength(3);
});

test.each([
  ['the alleged harbour bomb', 'its brutal harbour bomb', 1],
  ['the alleged bomb', 'its brutal bomb', 0],
  ['an alleged harbour bomb', 'the brutal harbour bomb', 0],
  ['the alleged bombs', 'the brutal bombs', 0],
  ['the alleged bomb of the enemy', 'the brutal bomb on the harbour', 0],
  ['the alleged Harbour Bomb', 'the brutal Harbour Bomb', 0],
])('“%s” and “%s”, which the study does not declare, make %i claims', (first, second, count) => {
  const one = undeclared('bomb', first, 'a', { modifiers: ['alleged'], hedge: 'epistemic' });
  expect(found(one, undeclared('bomb', second, 'b', { modifiers: ['brutal'] }))).toHaveLength(count);
});
