import { appendFile, cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderBytes } from './folder-bytes.ts';
import { type Command, runWhole } from './report-process.ts';

/** Something that writes a folder and can be killed on the way. */
export interface Scene {
  name: string;
  /** The folder that is written. */
  target: string;
  /** What the user keeps in it. */
  users: ReadonlyMap<string, string>;
  /** The states that it may be found in, whole: each is what a clean run gives. */
  states: readonly ReadonlyMap<string, string>[];
  /** Makes ready for the next run, which leads to a state. */
  next: () => Promise<{ command: Command; state: number; finish: Command }>;
}

/** How a report is made again: everything anew, or from the cache, where nothing changed or one article did, or by a watch. */
const ways = ['cold', 'warm', 'incremental', 'watch'] as const;

/** Reports of a study that goes back and forth between two versions, in a folder of their own and in one that is shared. */
export async function reportScenes(study: string, place: string): Promise<Scene[]> {
  const versions = await twoVersions(study, place);
  const clean: ReadonlyMap<string, string>[] = [];
  for (const [index, version] of versions.entries()) {
    const out = join(place, `clean-${index}`);
    await runWhole(report(version, out, '--no-cache'));
    clean.push((await folderBytes(out)) ?? new Map<string, string>());
  }
  const scenes = ways.flatMap((way) =>
    [false, true].map(async (isShared): Promise<Scene> => {
      const target = join(place, 'targets', `${way}${isShared ? '-shared' : ''}`, 'report');
      await cp(join(place, 'clean-0'), target, { recursive: true });
      const users = isShared ? await keepFiles(target) : new Map<string, string>();
      const states = clean.map((files) => sorted([...files, ...users]));
      const edited = join(place, 'edited', `${way}-${String(isShared)}`, 'study');
      let version = 0;
      const next = async () => {
        if (way !== 'warm') version = 1 - version;
        await rm(edited, { recursive: true, force: true });
        await cp(versions[version] ?? '', edited, { recursive: true });
        const finish = report(edited, target);
        const command =
          way === 'watch'
            ? ({ script: 'watch.ts', given: [edited, '--out', target] } as const)
            : report(edited, target, ...(way === 'cold' ? ['--no-cache'] : []));
        return { command, state: version, finish };
      };
      return { name: isShared ? `${way}, shared folder` : way, target, users, states, next };
    }),
  );
  return Promise.all(scenes);
}

/** Imports of many texts into a study that is new, and into one that the user works in. */
export async function importScenes(place: string): Promise<Scene[]> {
  const texts = join(place, 'texts');
  await mkdir(texts, { recursive: true });
  for (let number = 0; number < 40; number++)
    await writeFile(join(texts, `${number}.txt`), `Rain falls\n\nIt rained on day ${number}, said Ann Lee.\n`);
  const scenes = [false, true].map(async (isShared): Promise<Scene> => {
    const clean = join(place, `clean-import-${String(isShared)}`, 'study');
    const target = join(place, 'targets', `import-${String(isShared)}`, 'study');
    const begin = async (folder: string) => {
      await rm(folder, { recursive: true, force: true });
      if (!isShared) return new Map<string, string>();
      await mkdir(join(folder, 'articles'), { recursive: true });
      await writeFile(join(folder, 'study.yaml'), 'title: Mine\n');
      await keepFiles(folder);
      return (await folderBytes(folder)) ?? new Map<string, string>();
    };
    const command = (folder: string): Command => ({ script: 'import.ts', given: [texts, '--into', folder] });
    const users = await begin(clean);
    await runWhole(command(clean));
    const states = [users, (await folderBytes(clean)) ?? new Map<string, string>()];
    const next = async () => {
      await begin(target);
      return { command: command(target), state: 1, finish: command(target) };
    };
    return { name: isShared ? 'import, shared folder' : 'import', target, users, states, next };
  });
  return Promise.all(scenes);
}

const report = (study: string, out: string, ...options: string[]): Command => ({
  script: 'report.ts',
  given: [study, '--out', out, ...options],
});

/** What somebody might keep in a folder of ours. */
async function keepFiles(folder: string): Promise<Map<string, string>> {
  const before = (await folderBytes(folder)) ?? new Map<string, string>();
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await mkdir(join(folder, 'mine/empty'), { recursive: true });
  await writeFile(join(folder, 'mine/own.bin'), new Uint8Array(1000));
  await symlink('/nowhere', join(folder, 'mine/link'));
  return new Map([...((await folderBytes(folder)) ?? [])].filter(([path]) => !before.has(path)));
}

/** A study under one name in two folders, the second with a sentence more in its first article. */
async function twoVersions(study: string, place: string): Promise<string[]> {
  const folders = ['one', 'two'].map((version) => join(place, version, 'study'));
  for (const folder of folders) await cp(study, folder, { recursive: true });
  const articles = join(folders[1] ?? '', 'articles');
  const [first = ''] = (await readdir(articles)).filter((name) => name.endsWith('.txt')).sort();
  await appendFile(join(articles, first), '\n\nThe terrible storm came back on Sunday.\n');
  return folders;
}

const sorted = (entries: [string, string][]) => new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
