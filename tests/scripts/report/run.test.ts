import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { run } from '../../../scripts/report/run.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

// What a run does with pictures does not depend on how they look, and drawing them is what costs time.
vi.mock('../../../scripts/report/drawing.ts', () => ({
  startDrawing: () => ({
    draw: (figures: readonly unknown[]) =>
      Promise.resolve(figures.map(() => ({ specJson: '{}', svg: '<svg/>', png: new Uint8Array() }))),
    end: () => Promise.resolve(),
  }),
}));

const rain = { 'articles/a.txt': 'Rain falls\n\nThe rain fell on Friday. It was a bad day.' };

// Not the project's: what is kept here are no drawings.
const cacheFolder = await mkdtemp(join(tmpdir(), 'parallax-cache-'));
afterAll(() => rm(cacheFolder, { recursive: true }));

/** Runs the command and collects what it prints. */
async function report(studies: string[], options: Parameters<typeof run>[1] = {}) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await run(studies, { ...options, cacheFolder });
    const printed = (spy: typeof out) => spy.mock.calls.map(([line]) => String(line).slice(0, -1));
    return { code, out: printed(out), err: printed(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** A study with these files and the folder beside it that its report goes to. */
async function studyAndOut(files: Record<string, string | Uint8Array>) {
  const folder = await temporaryStudy(files);
  return { folder, out: join(dirname(folder), 'out') };
}

test('a study that is not there ends the run with where and what', async () => {
  const { folder, out } = await studyAndOut({});
  const { code, err } = await report([`${folder}/gone`], { out });
  expect([code, err]).toEqual([
    1,
    [`${folder}/gone: expected a file or folder that can be read, got nothing of that name`],
  ]);
});

test('a study without an article left says why each was refused', async () => {
  const { folder, out } = await studyAndOut({ 'articles/a.txt': '', 'articles/b.txt': new Uint8Array([65, 0]) });
  const { code, err } = await report([folder], { out });
  expect([code, ...err]).toEqual([
    1,
    `${folder}: expected at least one article, got none`,
    'a.txt: expected an article, got no words',
    'b.txt: expected text, got a binary file; save it as text, or as a format that is read (see the README)',
  ]);
});

test('a malformed study file is told with its line', async () => {
  const { folder, out } = await studyAndOut({ ...rain, 'study.yaml': 'title: Rain\ntopic: x' });
  const { code, err } = await report([folder], { out });
  expect(code).toBe(1);
  expect(err[0]).toMatch(new RegExp(`^${folder}/study\\.yaml:2: expected .*\`topics\``));
});

test('a study outside data needs to be told where its report goes', async () => {
  const { folder } = await studyAndOut(rain);
  const { code, err } = await report([folder]);
  expect([code, err]).toEqual([
    1,
    [`${folder}: expected --out <folder> for articles outside data/, got none; add for example --out reports/rain`],
  ]);
});

test('an output folder that is a file is an expected error and stays', async () => {
  const { folder, out } = await studyAndOut(rain);
  await writeFile(out, 'mine');
  const { code, err } = await report([folder], { out });
  expect([code, err]).toEqual([1, [`${out}: expected a folder, got a file`]]);
  expect(await readFile(out, 'utf8')).toBe('mine');
});

test('a folder without a study file becomes a report, quietly, with its top findings', async () => {
  const { folder, out } = await studyAndOut({ 'a.txt': rain['articles/a.txt'] });
  const printed = await report([folder], { out });
  expect([printed.code, printed.err]).toEqual([0, []]);
  expect(printed.out[0]).toMatch(new RegExp(`^${out}/report\\.md: 1 article`));
  expect(printed.out.slice(1, 4).every((line) => line.startsWith('  • '))).toBe(true);
});

test('a refused article is told and the run goes on, unless it is strict', async () => {
  const { folder, out } = await studyAndOut({ ...rain, 'articles/b.txt': '' });
  const strict = await report([folder], { out, strict: true });
  expect([strict.code, await readdir(dirname(out))]).toEqual([1, ['rain']]);
  const { code, err } = await report([folder], { out });
  expect([code, err]).toEqual([0, [`${folder}: refused b.txt: expected an article, got no words`]]);
});

test('a check is quiet about a report that is current and names what is stale', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  expect(await report([folder], { out, check: true })).toMatchObject({ code: 0, err: [] });
  await writeFile(join(out, 'report.md'), 'edited');
  const { code, err } = await report([folder], { out, check: true });
  expect([code, err.at(-1)]).toEqual([1, '  report.md: differs']);
  expect(await readFile(join(out, 'report.md'), 'utf8')).toBe('edited');
});

test('an earlier report is untouched when the next run fails', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  const before = await readFile(join(out, 'manifest.json'), 'utf8');
  await writeFile(join(folder, 'study.yaml'), 'title: [');
  expect((await report([folder], { out })).code).toBe(1);
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before);
  expect((await readdir(dirname(out))).sort()).toEqual(['out', 'rain']);
});

test('several studies go into folders of their names', async () => {
  const { folder, out } = await studyAndOut({
    'one/a.txt': 'Rain fell on Friday.',
    'two/a.txt': 'Snow fell on Monday.',
  });
  await mkdir(out);
  expect(await report([join(folder, 'one'), join(folder, 'two')], { out })).toMatchObject({ code: 0 });
  expect((await readdir(out)).sort()).toEqual(['one', 'two']);
});

test('two studies that would have one report are refused, and nothing is written', async () => {
  const { folder, out } = await studyAndOut({
    'a/s/a.txt': 'Rain fell on Friday.',
    'b/s/a.txt': 'Snow fell on Monday.',
  });
  const { code, err } = await report([join(folder, 'a/s'), join(folder, 'b/s')], { out });
  expect([code, err]).toEqual([
    1,
    [
      `${folder}/b/s: expected another folder than ${out}/s, where the report of ${folder}/a/s goes; run them one by one, each with its own --out`,
    ],
  ]);
  expect(await readdir(dirname(out))).toEqual(['rain']);
});

test('a folder with somebody’s files gets a report only where that is meant, and keeps them', async () => {
  const { folder, out } = await studyAndOut(rain);
  await mkdir(out);
  await writeFile(join(out, 'notes.txt'), 'mine');
  const refused = await report([folder], { out });
  expect([refused.code, await readdir(out)]).toEqual([1, ['notes.txt']]);
  expect(refused.err[0]).toMatch(
    /got one that holds something else \(notes\.txt\); choose another, or add --into-existing/,
  );
  expect((await report([folder], { out, intoExisting: true })).code).toBe(0);
  expect((await report([folder], { out, cache: false })).code).toBe(0);
  expect(await readFile(join(out, 'notes.txt'), 'utf8')).toBe('mine');
});

test('a manifest that is damaged stops the run with advice', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await writeFile(join(out, 'manifest.json'), '');
  const { code, err } = await report([folder], { out });
  expect([code, err]).toEqual([
    1,
    [`${out}/manifest.json: expected the manifest of a report, got an empty file; move ${out} away and run again`],
  ]);
});

test('paths in a manifest that lead out of the report are not followed', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await writeFile(join(dirname(out), 'mine.txt'), 'mine');
  const listed = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as { outputs: Record<string, string> };
  listed.outputs['../mine.txt'] = '0'.repeat(64);
  await writeFile(join(out, 'manifest.json'), JSON.stringify(listed));
  expect((await report([folder], { out })).code).toBe(0);
  expect(await readFile(join(dirname(out), 'mine.txt'), 'utf8')).toBe('mine');
});

test('two studies of one name and one target are told apart from whatever folder they are named', async () => {
  const { folder, out } = await studyAndOut({ 'one/rain/a.txt': 'Rain fell.', 'two/rain/a.txt': 'Snow fell.' });
  const [one, two] = [join(folder, 'one/rain'), join(folder, 'two/rain')];
  await report([one], { out });
  await report([two], { out });
  const { code, err } = await report([one], { out, check: true });
  expect([code, err[0]]).toEqual([1, expect.stringContaining(`${out}: expected what ${one} gives now`)]);
});

test('a run whose program was edited meanwhile is not remembered', async () => {
  const { folder, out } = await studyAndOut(rain);
  const records = () => readdir(join(cacheFolder, 'runs'));
  await report([folder], { out });
  const before = await records();
  await writeFile(join(folder, 'articles/b.txt'), 'Snow fell.');
  await report([folder], { out, code: 'earlier' });
  expect(await records()).toEqual(before);
});

test('an unchanged run says the paths of its own call', async () => {
  const { folder, out } = await studyAndOut({ ...rain, 'articles/b.txt': '' });
  const first = await report([folder], { out });
  const [study, target] = [relative('', folder), relative('', out)];
  const again = await report([study], { out: target });
  expect(again.err).toEqual([`${study}: refused b.txt: expected an article, got no words`]);
  expect(again.out).toEqual([...first.out.map((line) => line.replace(out, target)), 'nothing has changed']);
});

test('a report that was made for one place holds in another that it was moved to', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await rename(out, `${out}-moved`);
  expect((await report([folder], { out: `${out}-moved`, check: true })).code).toBe(0);
  expect((await report([folder], { out, check: true })).code).toBe(1);
});

test('notes under the name of a file about changes stop the run and stay', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await writeFile(join(out, 'changes.md'), 'my notes');
  await appendFile(join(folder, 'articles/a.txt'), ' It was an awful day.');
  const { code, err } = await report([folder], { out });
  expect([code, err[0]]).toEqual([
    1,
    `${out}/changes.md: expected a file that an earlier run made, got one that no manifest lists; move it away, or choose another folder`,
  ]);
  expect(await readFile(join(out, 'changes.md'), 'utf8')).toBe('my notes');
});

test('an edited file that a run no longer makes is somebody’s now', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await writeFile(join(out, 'articles/a.txt'), 'with my remarks');
  await rename(join(folder, 'articles/a.txt'), join(folder, 'articles/b.txt'));
  expect((await report([folder], { out })).code).toBe(0);
  expect(await readFile(join(out, 'articles/a.txt'), 'utf8')).toBe('with my remarks');
});

test('a pipe in the place of a file of ours is not waited for', async () => {
  const { folder, out } = await studyAndOut(rain);
  await report([folder], { out });
  await rm(join(out, 'manifest.json'));
  execFileSync('mkfifo', [join(out, 'manifest.json')]);
  expect((await report([folder], { out, check: true })).code).toBe(1);
  expect((await report([folder], { out })).code).toBe(1);
});
