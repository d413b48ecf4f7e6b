import { expect, test } from 'vitest';
import { reportChanges } from '../../../analysis/report/changes/report-changes.ts';
import { finding, report } from './invented-report.ts';

/** What changed among the inputs, in a word each. */
function inputs(...[before, after]: [Parameters<typeof report>[0], Parameters<typeof report>[0]]) {
  const changes = reportChanges(report(before), report(after));
  return changes?.inputs.map(({ kind, id, change, was }) => [kind, id, change, ...(was === undefined ? [] : [was])]);
}

test('a report of the same inputs has not changed', () => {
  expect(reportChanges(report(), report())).toBeUndefined();
});

test('an article that is added, removed, edited or renamed is told once', () => {
  const before = { articles: { 'post-1': 'rain', 'post-2': 'snow', 'sella-1': 'storm' } };
  const after = { articles: { 'post-1': 'rain!', 'post-3': 'snow', 'sella-2': 'hail' } };
  expect(inputs(before, after)).toEqual([
    ['article', 'post-1', 'edited'],
    ['article', 'post-3', 'renamed', 'post-2'],
    ['article', 'sella-1', 'removed'],
    ['article', 'sella-2', 'added'],
  ]);
});

test('an article gives its words before and after', () => {
  const changes = reportChanges(report({ articles: { 'post-1': 'a' } }), report({ articles: { 'post-1': 'abc' } }));
  expect(changes?.inputs).toMatchObject([{ outlet: 'post', before: 1, after: 3 }]);
});

test('entries of the study that come, go, change or change places are told by table', () => {
  const before = {
    yaml: 'title: Ferry\nactors: { pell: {}, mirrow: {} }\ntopics: { a: { terms: [x] }, b: { terms: [y] } }',
  };
  const after = {
    yaml: 'title: Ferry\nactors: { pell: { side: island } }\ntopics: { b: { terms: [y] }, a: { terms: [x] } }\nreferents: { boat: { heads: [boat] } }',
  };
  expect(inputs(before, after)).toEqual([
    ['actor', 'mirrow', 'removed'],
    ['actor', 'pell', 'edited'],
    ['topic', '', 'reordered'],
    ['referent', 'boat', 'added'],
  ]);
});

test('a comment in the study file is a changed file and nothing else', () => {
  expect(inputs({}, { yaml: 'title: Ferry # of old' })).toEqual([['file', 'study.yaml', 'edited']]);
});

test('a refused file that is added and an article whose file gets another extension are changed files', () => {
  const one = { files: { 'articles/empty.txt': 'e3b0' } };
  expect(inputs({}, one)).toEqual([['file', 'articles/empty.txt', 'added']]);
  const changed = report();
  const { 'articles/post-1.txt': bytes = '', ...others } = changed.manifest.inputs;
  const after = { ...changed, manifest: { ...changed.manifest, inputs: { ...others, 'articles/post-1.md': bytes } } };
  expect(reportChanges(report(), after)?.inputs).toMatchObject([
    { id: 'articles/post-1.md', change: 'renamed', was: 'articles/post-1.txt' },
  ]);
});

test('an article that is refused since it was edited is removed, and its file is told', () => {
  const after = { articles: { 'sella-1': 'storm' }, files: { 'articles/post-1.txt': 'e3b0' } };
  expect(inputs({}, after)).toEqual([
    ['article', 'post-1', 'removed'],
    ['file', 'articles/post-1.txt', 'edited'],
  ]);
});

test('a package of another version is told with both', () => {
  const changes = reportChanges(report({ packages: { vega: '6.3' } }), report({ packages: { vega: '6.4' } }));
  expect(changes?.inputs).toEqual([
    { kind: 'package', id: 'vega', name: 'vega', change: 'edited', before: '6.3', after: '6.4' },
  ]);
});

test('a report that kept no study file still says that the study changed', () => {
  const { studyYaml, ...old } = report();
  expect(studyYaml).toBeDefined();
  expect(reportChanges({ ...old, studyYaml: undefined }, report({ yaml: 'title: Boat' }))?.inputs).toMatchObject([
    { kind: 'file', id: 'study.yaml', change: 'edited' },
  ]);
});

test('findings appear, go and move, in the order of the report', () => {
  const before = report({ findings: [finding({ id: 'a' }), finding({ id: 'b' }), finding({ id: 'c' })] });
  const after = report({
    findings: [finding({ id: 'd' }), finding({ id: 'c', strength: 'count' }), finding({ id: 'a' })],
  });
  const told = reportChanges(before, after)?.findings.map(({ id, change }) => [id, change]);
  expect(told).toEqual([
    ['d', 'appeared'],
    ['c', 'moved'],
    ['b', 'went'],
  ]);
});

test('a quoted passage that only stands elsewhere in its article moves no finding', () => {
  const elsewhere = finding({ evidence: [{ article: 'sella-1', start: 9, end: 13, quote: 'Boo!' }] });
  expect(reportChanges(report(), report({ findings: [elsewhere] }))).toBeUndefined();
});
