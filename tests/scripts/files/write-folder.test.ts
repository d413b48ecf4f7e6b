import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rmdir,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderPlace } from '../../../scripts/files/folder-place.ts';
import { recoverFolder, writeFolder } from '../../../scripts/files/write-folder.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

/** Calls of the disk that fail from now on, by name; `undefined` lets them be. */
const broken = vi.hoisted(() => ({ move: undefined as ((from: string, to: string) => void) | undefined }));

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>();
  const move =
    (call: typeof disk.rename): typeof disk.rename =>
    async (from, to) => {
      broken.move?.(String(from), String(to));
      await call(from, to);
    };
  return { ...disk, rename: move(disk.rename), link: move(disk.link) };
});

/** Writes files whose earlier ones are these, all but the new ones to be removed. */
async function write(target: string, files: Record<string, string>, earlier: Record<string, string> = {}) {
  await writeFolder(target, async (add) => {
    for (const [file, content] of Object.entries(files)) await add(file, content);
    return Object.keys(earlier);
  });
}

/** Everything in a folder by path, with what files hold. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), entry.isFile() ? await readFile(path, 'utf8') : 'no file'];
  });
  return Object.fromEntries(await Promise.all(files));
}

const one = { 'old.csv': '1', 'report.md': 'one' };
const two = { 'tables/a.csv': '2', 'report.md': 'two' };

test('a folder is written with the folders around it where there was nothing, and nothing beside it', async () => {
  const target = join(await temporaryStudy({}), 'deep/er');
  await write(target, two);
  expect(await contentOf(target)).toEqual({ tables: 'no file', ...two });
  expect(await readdir(dirname(target))).toEqual(['er']);
});

test('a folder that holds nothing but ours is put aside whole', async () => {
  const target = await temporaryStudy({});
  await write(target, one);
  const before = await stat(target);
  await write(target, two, one);
  expect(await contentOf(target)).toEqual({ tables: 'no file', ...two });
  expect((await stat(target)).ino).not.toBe(before.ino);
});

/** What a user may have put into a report’s folder, and how one sees that it is as it was. */
const users: Record<string, (target: string) => Promise<unknown>> = {
  'a file': (target) => writeFile(join(target, 'notes.txt'), 'mine'),
  'an empty folder': (target) => mkdir(join(target, 'drafts')),
  'a link': (target) => symlink('/nowhere', join(target, 'link')),
  'a git work tree': (target) => mkdir(join(target, '.git/refs'), { recursive: true }),
  'a mode of the folder': (target) => chmod(target, 0o700),
  'a mode of a file': (target) => chmod(join(target, 'report.md'), 0o600),
};

test.each(Object.keys(users))('with %s of the user’s in it, the folder is filled and stays itself', async (what) => {
  const target = await temporaryStudy({});
  await write(target, one);
  await users[what]?.(target);
  const state = async () => [await stat(target), await stat(join(target, 'report.md'))].map(({ mode }) => mode);
  const before = { ino: (await stat(target)).ino, modes: await state(), content: await contentOf(target) };
  await write(target, two, one);
  expect((await stat(target)).ino).toBe(before.ino);
  expect(await state()).toEqual(before.modes);
  const { 'old.csv': gone, ...rest } = before.content;
  expect(gone).toBe('1');
  expect(await contentOf(target)).toEqual({ ...rest, tables: 'no file', ...two });
});

test('a file of the user’s with another time is not touched, and a hard link to ours keeps the earlier text', async () => {
  const target = await temporaryStudy({ 'notes.txt': 'mine' });
  await write(target, one);
  await utimes(join(target, 'notes.txt'), 1, 1);
  await link(join(target, 'report.md'), join(target, 'kept.md'));
  await write(target, two, one);
  expect((await stat(join(target, 'notes.txt'))).mtimeMs).toBe(1000);
  expect(await readFile(join(target, 'kept.md'), 'utf8')).toBe('one');
});

const obstacles: Record<string, [(target: string) => Promise<unknown>, string]> = {
  'a file': [
    (target) => writeFile(join(target, 'report.md'), 'mine'),
    'report.md: expected a file that an earlier run made, got one that no manifest lists',
  ],
  'a folder': [(target) => mkdir(join(target, 'report.md')), 'report.md: expected a file of ours, got a folder'],
  'a link': [(target) => symlink('x', join(target, 'report.md')), 'report.md: expected a file of ours, got a link'],
  'a link on the way': [
    (target) => symlink('.', join(target, 'tables')),
    'tables: expected a folder of ours, got a link',
  ],
  'a file on the way': [
    (target) => writeFile(join(target, 'tables'), ''),
    'tables: expected a folder of ours, got a file',
  ],
};

test.each(Object.keys(obstacles))(
  '%s of the user’s in the place of ours ends the run, with nothing changed',
  async (what) => {
    const target = await temporaryStudy({ 'notes.txt': 'mine' });
    const [make, reason] = obstacles[what] ?? [];
    await make?.(target);
    const before = await contentOf(target);
    await expect(write(target, two)).rejects.toThrow(`${target}/${reason ?? ''}; move it away`);
    expect(await contentOf(target)).toEqual(before);
    expect(await readdir(dirname(target))).toEqual(['rain']);
  },
);

test('many obstacles are not listed one by one', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.csv`, 'ours']));
  const target = await temporaryStudy(Object.fromEntries(Object.keys(files).map((name) => [name, 'mine'])));
  await expect(write(target, files)).rejects.toThrow(/^(?:.*got one that no manifest lists.*\n){10}and 30 more$/);
});

test('a file of the user’s that holds what we would write there is no obstacle', async () => {
  const target = await temporaryStudy({ 'report.md': 'two' });
  await write(target, two);
  expect(await contentOf(target)).toMatchObject(two);
});

test('what a user saves into the folder while it is written stays, also just before it is put aside', async () => {
  const target = await temporaryStudy({});
  await write(target, one);
  broken.move = (from) => {
    if (from === target) writeFileSync(join(target, 'later.txt'), 'mine');
  };
  await write(target, two, one);
  await writeFolder(target, async (add) => {
    await add('report.md', 'three');
    await writeFile(join(target, 'notes.txt'), 'mine');
    return Object.keys(two);
  });
  broken.move = undefined;
  expect(await contentOf(target)).toEqual({ 'report.md': 'three', 'later.txt': 'mine', 'notes.txt': 'mine' });
});

test('a disk that fails before the journal leaves the earlier report and nothing beside it', async () => {
  const target = await temporaryStudy({});
  await write(target, one);
  const full = writeFolder(target, async (add) => {
    await add('report.md', 'two');
    throw Object.assign(new Error("ENOSPC: no space left on device, write '/x'"), { code: 'ENOSPC' });
  });
  await expect(full).rejects.toThrow(
    `${target}: expected a folder that can be written, got ENOSPC: no space left on device`,
  );
  expect(await contentOf(target)).toEqual(one);
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

/** Files are moved in order: a run that fails at one of them is one that was killed there. */
async function cutOff(target: string, at: number): Promise<boolean> {
  let count = 0;
  broken.move = () => {
    if (count++ === at) throw new Error('EIO: killed');
  };
  const isCutOff = await write(target, two, one).then(
    () => false,
    () => true,
  );
  broken.move = undefined;
  return isCutOff;
}

test.each([
  ['alone', {}],
  ['with notes of the user’s', { 'notes.txt': 'mine' }],
])('a writing that is cut off anywhere is finished or undone by the next run: %s', async (_, notes) => {
  let states = 0;
  for (let at = 0, isCutOff = true; isCutOff; at++) {
    const target = await temporaryStudy(notes);
    await write(target, one);
    isCutOff = await cutOff(target, at);
    await recoverFolder(target);
    const whole = [
      { ...notes, ...one },
      { ...notes, tables: 'no file', ...two },
    ];
    expect(whole).toContainEqual(await contentOf(target));
    expect(await readdir(dirname(target))).toEqual(['rain']);
    states++;
  }
  expect(states).toBeGreaterThan(2);
});

test('what stands in the way of finishing is told, and finished once it is moved', async () => {
  const target = await temporaryStudy({ 'notes.txt': 'mine' });
  await write(target, one);
  await cutOff(target, 1);
  await writeFile(join(target, 'tables/a.csv'), 'mine');
  await expect(recoverFolder(target)).rejects.toThrow('tables/a.csv: expected a file that an earlier run made');
  await rename(join(target, 'tables/a.csv'), join(target, 'mine.csv'));
  await recoverFolder(target);
  expect(await contentOf(target)).toMatchObject({ ...two, 'mine.csv': 'mine' });
});

/** A work folder as nobody’s run leaves it. */
async function plant(target: string, journal: string): Promise<string> {
  const work = `${(await folderPlace(target)).work}planted`;
  await mkdir(join(work, 'new'), { recursive: true });
  await writeFile(join(work, 'journal.json'), journal);
  return work;
}

test.each([
  ['that speaks of files outside', '{"ours":["../victim.txt"],"put":["../pwned"]}'],
  ['that is cut off', '{"ours":["rep'],
  ['of another form', '{"ours":1}'],
])('a journal %s is refused, and nothing is done', async (_, journal) => {
  const target = await temporaryStudy(one);
  await writeFile(join(dirname(target), 'victim.txt'), 'mine');
  const work = await plant(target, journal);
  const message = `${work}: expected what a run of yours left, got a damaged journal; remove it if no run is writing`;
  await expect(recoverFolder(target)).rejects.toThrow(message);
  expect(await readFile(join(dirname(target), 'victim.txt'), 'utf8')).toBe('mine');
});

test.each(['old', 'new', 'new/report.md'])(
  'a link that was planted in the work folder as %s is not followed',
  async (at) => {
    const target = await temporaryStudy(one);
    const victim = join(dirname(target), 'victim');
    await mkdir(victim);
    await writeFile(join(victim, 'report.md'), 'mine');
    const work = await plant(target, '{"ours":["report.md"],"put":["report.md"]}');
    if (at === 'new') await rmdir(join(work, 'new'));
    await symlink(at === 'new/report.md' ? join(victim, 'report.md') : victim, join(work, at));
    await expect(recoverFolder(target)).rejects.toThrow(`${work}: expected what a run of yours left, got a link`);
    expect(await contentOf(victim)).toEqual({ 'report.md': 'mine' });
    expect(await contentOf(target)).toEqual(one);
  },
);

test('where files can have no second name, one that the user saves meanwhile is still not overwritten', async () => {
  const target = await temporaryStudy({ 'notes.txt': 'mine' });
  broken.move = (from, to) => {
    if (!from.includes('.parallax-work-') || from.endsWith('journal.new')) return;
    if (to.endsWith('report.md') && !from.endsWith('/report.md')) writeFileSync(to, 'mine');
    throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
  };
  await expect(write(target, two)).rejects.toThrow('report.md: expected a file that an earlier run made');
  broken.move = undefined;
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('mine');
  expect(await readdir(target)).toEqual(['notes.txt', 'report.md', 'tables']);
});

test('a run that lost its lock while it was stopped leaves to the next one what that one finishes', async () => {
  const target = await temporaryStudy({ 'notes.txt': 'mine' });
  const { lock } = await folderPlace(target);
  const lost = writeFolder(target, async (add) => {
    await add('report.md', 'lost');
    await writeFile(lock, 'another');
    return [];
  });
  await expect(lost).rejects.toThrow(`${target}: expected no other run to write it, got one that does; wait for it`);
  expect(await contentOf(target)).toEqual({ 'notes.txt': 'mine' });
});

test('a file that the user saves while others are put beside it is not overwritten', async () => {
  const target = await temporaryStudy({ 'notes.txt': 'mine' });
  broken.move = (from) => {
    if (from.endsWith('journal.new')) writeFileSync(join(target, 'report.md'), 'mine');
  };
  await expect(write(target, two)).rejects.toThrow('report.md: expected a file that an earlier run made');
  broken.move = undefined;
  expect(await readFile(join(target, 'report.md'), 'utf8')).toBe('mine');
});

test('where a folder cannot be moved, it is filled', async () => {
  const target = await temporaryStudy({});
  await write(target, one);
  broken.move = (from) => {
    if (from === target) throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
  };
  await write(target, two, one);
  broken.move = undefined;
  expect(await contentOf(target)).toEqual({ tables: 'no file', ...two });
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

test('a place where no folder can be made fails instead of trying for ever', async () => {
  await expect(write('/proc/rain/report', one)).rejects.toThrow(
    '/proc/rain/report: expected a folder that can be written',
  );
});

test('many runs at once take turns, and the folder is whole, from one of them', async () => {
  const target = await temporaryStudy({});
  const runs = Array.from({ length: 8 }, (_, run) =>
    Object.fromEntries(['a', 'b', 'c'].map((file) => [file, `run ${run}`])),
  );
  await Promise.all(runs.map((files) => write(target, files, files)));
  expect(runs).toContainEqual(await contentOf(target));
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

test('a folder behind a link is written where the link leads, and the link stays', async () => {
  const folder = await temporaryStudy({});
  await symlink('real', join(folder, 'link'));
  await write(join(folder, 'link'), one);
  await write(join(folder, 'link'), two, one);
  expect(await contentOf(join(folder, 'real'))).toMatchObject(two);
  expect((await readdir(folder)).sort()).toEqual(['link', 'real']);
});

test('a target that is a file, or lies in one, is an expected error', async () => {
  const file = join(await temporaryStudy({ file: 'x' }), 'file');
  await expect(write(file, one)).rejects.toThrow(`${file}: expected a folder, got a file`);
  await expect(write(`${file}/x`, one)).rejects.toThrow(
    `${file}/x: expected a folder that can be written, got ENOTDIR`,
  );
});

test.each(['../x', '/x', 'a/../../x', '..', ''])('a path that leads out of the folder is refused: %s', async (path) => {
  const target = await temporaryStudy({});
  await expect(write(target, { [path]: '' })).rejects.toThrow(
    `${target}: expected paths inside the folder, got \`${path}\``,
  );
  expect(await readdir(dirname(target))).toEqual(['rain']);
});

test('the lock and the work folder lie beside, under the folder’s name', async () => {
  const target = await temporaryStudy({});
  const { path, lock, work, isBeside } = await folderPlace(`${target}/new/../new`);
  expect([path, basename(lock), basename(work), isBeside, existsSync(lock)]).toEqual([
    join(target, 'new'),
    '.new.parallax-lock',
    '.new.parallax-work-',
    true,
    false,
  ]);
});
