import { expect, test } from 'vitest';
import { reportChanges } from '../../../analysis/report/changes/report-changes.ts';
import { finding, report } from './invented-report.ts';

const nameless = {
  title: 'The lowest score is here',
  evidence: [{ article: 'sella-1', start: 0, end: 4, quote: 'Boo!' }],
};
const moved = { text: 'It scores −4 in 12 sentences.' };

/** What moved one finding, with the word lists of two runs. */
function causes(
  [one, other]: [Parameters<typeof report>[0], Parameters<typeof report>[0]],
  lexicons: [Record<string, string>, Record<string, string>] = [{}, {}],
): string[] {
  const versions = [report(one), report(other)].map((version, run) => ({
    ...version,
    manifest: { ...version.manifest, lexicons: lexicons[run] ?? {} },
  }));
  const changes = versions[0] && versions[1] && reportChanges(versions[0], versions[1]);
  return (changes?.findings ?? []).flatMap((change) => change.causes.map(({ kind, id }) => `${kind} ${id}`.trim()));
}

test('a finding that names no outlet comes from the changed article that it quotes', () => {
  const before = { findings: [finding(nameless)] };
  const articles = { 'post-1': 'snow', 'sella-1': 'hail' };
  expect(causes([before, { articles, findings: [finding({ ...nameless, ...moved })] }])).toEqual(['article sella-1']);
});

test('a finding comes from the article that it quoted before, though it does no more', () => {
  const before = { findings: [finding(nameless)] };
  const articles = { 'post-1': 'snow', 'sella-1': 'hail' };
  const after = { articles, findings: [finding({ ...nameless, ...moved, evidence: [] })] };
  expect(causes([before, after])).toEqual(['article sella-1']);
});

test.each([
  ['changed', { 'hedges.ts': '1' }, { 'hedges.ts': '2' }],
  ['new', {}, { 'hedges.ts': '1' }],
  ['gone', { 'hedges.ts': '1' }, {}],
])('a finding comes from a word list that is %s', (_, before, after) => {
  const findings = [finding({ ...nameless, ...moved })];
  expect(causes([{ findings: [finding(nameless)] }, { findings }], [before, after])).toEqual(['lexicon hedges.ts']);
});

test('a changed word list is told without its hashes', () => {
  const [before, after] = ['1', '2'].map((hash) => {
    const version = report();
    return { ...version, manifest: { ...version.manifest, lexicons: { 'hedges.ts': hash } } };
  });
  expect(before && after && reportChanges(before, after)?.inputs).toEqual([
    { kind: 'lexicon', id: 'hedges.ts', name: 'hedges.ts', change: 'edited' },
  ]);
});
