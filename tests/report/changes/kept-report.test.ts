import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from '../../../scripts/report/manifest.ts';
import { tellChanges } from '../../../scripts/report/change-files.ts';
import { readEarlierReport } from '../../../scripts/report/earlier-report.ts';
import { writeReport } from '../../../scripts/report/write-report.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';
import { finding } from './invented-report.ts';

/** The files of a report of one article with the given bytes. */
function filesOf(sha256: string, yaml = 'title: Rain'): Map<string, string> {
  const files = new Map([
    ['findings.json', JSON.stringify([finding({ text: `It scores ${sha256.length}.` })])],
    ['tables/articles.csv', `article,outlet,words,sha256\n'-a,post,3,${sha256}\n`],
    ['study.yaml', yaml],
  ]);
  const inputs = new Map(Object.entries({ 'articles/-a.txt': { sha256 }, 'study.yaml': { sha256: yaml } }));
  return files.set('manifest.json', manifest({ inputs, settings: {}, outputs: files, packages: {} }));
}

test('a report that was written is read back, ids without the mark for spreadsheets', async () => {
  const target = await temporaryStudy({});
  await writeReport(target, filesOf('abc'));
  const earlier = readEarlierReport(target);
  expect(earlier?.articles).toEqual([{ article: '-a', outlet: 'post', headline: '', words: 3, sha256: 'abc' }]);
  expect(earlier?.studyYaml).toBe('title: Rain');
});

test.each(['findings.json', 'tables/articles.csv', 'manifest.json', 'study.yaml'])(
  'with a %s that is damaged there is nothing to compare',
  async (path) => {
    const target = await temporaryStudy({});
    await writeReport(target, filesOf('abc'));
    await writeFile(join(target, path), '[]');
    expect(readEarlierReport(target)).toBeUndefined();
  },
);

test('where there is no report there is nothing to compare', async () => {
  expect(readEarlierReport(join(await temporaryStudy({}), 'gone'))).toBeUndefined();
  expect(tellChanges(undefined, filesOf('abc'))).toBeUndefined();
});

test('changes are told and written beside a report with other inputs, and left where a run changes nothing', async () => {
  const target = await temporaryStudy({});
  await writeReport(target, filesOf('abc'));
  expect(await writeReport(target, filesOf('abcd'))).toEqual([
    '1 article edited (-a): 1 finding moved',
    '  moved: Radio Sella scores lowest (3 → 4)',
  ]);
  const changes = await readFile(join(target, 'changes.json'), 'utf8');
  expect(JSON.parse(changes)).toMatchObject({ inputs: [{ id: '-a', change: 'edited' }] });
  expect(await writeReport(target, filesOf('abcd'))).toEqual(['nothing has changed']);
  expect(await readFile(join(target, 'changes.json'), 'utf8')).toBe(changes);
});
