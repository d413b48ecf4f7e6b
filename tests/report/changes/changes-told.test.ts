import { expect, test } from 'vitest';
import { changesMarkdown } from '../../../analysis/report/changes/changes-markdown.ts';
import { changesSummary } from '../../../analysis/prose/changes-told.ts';
import { reportChanges } from '../../../analysis/report/changes/report-changes.ts';
import { markdownOf } from '../../../analysis/report/to-markdown.ts';
import { finding, report } from './invented-report.ts';

/** Changes between two invented reports; there are some. */
function changesOf(...[before, after]: Parameters<typeof report>[0][]) {
  const changes = reportChanges(report(before), report(after));
  if (!changes) throw new Error('expected changes, got none');
  return changes;
}

const edited = { 'post-1': 'rain', 'sella-1': 'hail' };
const moved = finding({ text: 'It scores −4 in 12 sentences.' });

test('the terminal is told in a line what changed and what came of it', () => {
  const findings = [finding(), finding({ id: 'gone', title: 'The boat is old' })];
  expect(changesSummary(changesOf({ findings }, { articles: edited, findings: [moved] }))).toEqual([
    '1 article edited (sella-1): 1 finding moved, 1 went',
    '  moved: Radio Sella scores lowest (−3.6 → −4)',
    '  went: The boat is old',
  ]);
});

test('a change that moves nothing says so', () => {
  expect(changesSummary(changesOf({}, { yaml: 'title: Boat' }))).toEqual(['title edited: no finding moved']);
});

test('many inputs of a kind are counted', () => {
  const articles = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`new-${index}`, `${index}`]));
  const [line] = changesSummary(changesOf({}, { articles: { ...articles, 'post-1': 'rain', 'sella-1': 'storm' } }));
  expect(line).toBe('5 articles added (new-0, new-1, new-2 and 2 more): no finding moved');
});

test('a program that moves findings is named', () => {
  expect(changesSummary(changesOf({}, { findings: [moved] }))[0]).toBe('the program changed: 1 finding moved');
});

test('the page shows a finding before and now, what moved in bold, and where it comes from', () => {
  const page = markdownOf(changesMarkdown(changesOf({}, { articles: edited, findings: [moved] })));
  expect(page).toContain(
    '- **Before:** It scores **−3.6** in 12 sentences.\n- **Now:** It scores **−4** in 12 sentences.\n- From article sella-1.',
  );
  expect(page).toContain('| article | `sella-1` | edited | 5 words | 4 words |');
});

test.each([
  ['that quotes other passages', { evidence: [{ article: 'sella-1', start: 0, end: 4, quote: 'Hey!' }] }, ''],
  ['whose outlet has another name', { title: 'Sella FM scores lowest' }, 'outlets: { sella: { name: Sella FM } }'],
  ['behind whose text another sentence stands', { detail: 'It rained.' }, ''],
])('a finding %s has not moved', (_, given, outlets) => {
  const before = { yaml: `title: Ferry\n${outlets.replace('Sella FM', 'Radio Sella')}` };
  const after = { articles: edited, findings: [finding(given)], yaml: `title: Ferry\n${outlets}` };
  expect(changesOf(before, after).findings).toEqual([]);
});

test.each([
  [{ text: 'It calls 12 of them militants.' }, { text: 'It calls 12 of them fighters.' }, '“militants” → “fighters”'],
  [{ text: 'It is called a brutal act.' }, { text: 'It is called a act.' }, 'without “brutal”'],
  [{ strength: 'count' }, { strength: 'firm' }, 'firmer: a test bears it out now'],
  [{ strength: 'firm' }, { strength: 'count' }, 'weaker: it is a count now, which no test bears out'],
])('what moved in a finding is named: %j, %j', (was, is, words) => {
  const changes = changesOf({ findings: [finding(was)] }, { articles: edited, findings: [finding(is)] });
  expect(changesSummary(changes)[1]).toContain(`(${words})`);
});

test('an entry of the study is told with what it said and says', () => {
  const yaml = (aliases: string) => `title: Ferry\nactors: { lee: { name: Ann Lee, aliases: [${aliases}] } }`;
  const page = markdownOf(changesMarkdown(changesOf({ yaml: yaml('Lee, Quin') }, { yaml: yaml('Lee, Qin') })));
  expect(page).toContain('| actor | `lee` Ann Lee | edited | aliases Quin | aliases Qin |');
});

test('what an article contains becomes no markup on the page', () => {
  const bad = finding({ title: '<script>x</script>', text: '![x](y) | *z*' });
  const page = markdownOf(changesMarkdown(changesOf({}, { articles: edited, findings: [bad] })));
  expect(page).not.toMatch(/[^\\]<script|[^\\]!\[x\]\(y\)/);
});
