import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../files/content.ts';
import { root } from '../root.ts';

/** Modules that a command or a thread starts with. */
const entries = ['scripts/report/run.ts', 'scripts/report/drawing-worker.ts', 'scripts/report/measuring-worker.ts'];

/** Lists the files of a build with their digests; the last that is written. */
const listing = 'files.json';

/** Builds that stay: a run that is at work may still load from its own. */
const mostBuilds = 4;

/**
 * The program of the report as plain JavaScript, in a few files instead of some hundred, which starts in half the time
 * and runs a tenth faster than what a loader makes of each module by itself. It is built once for every state of the
 * code; a build that is damaged is made anew.
 *
 * @param code digest of the program
 * @param folder where builds are kept, inside the project
 * @returns URL of the module that has `run`: its source, where nothing can be built
 * @example const { run } = await import(await builtProgram(await codeVersion(['analysis', 'scripts'])));
 */
export async function builtProgram(code: string, folder = join(root, '.cache', 'parallax', 'build')): Promise<string> {
  const build = join(folder, sha256(`${code}\0${root}`).slice(0, 16));
  try {
    if (!(await isWhole(build))) await makeBuild(build, folder);
    return pathToFileURL(join(build, 'run.js')).href;
  } catch {
    return pathToFileURL(join(root, 'scripts', 'report', 'run.ts')).href;
  }
}

/** Whether every file of a build is as it was made. */
async function isWhole(build: string): Promise<boolean> {
  try {
    const digests = JSON.parse(await readFile(join(build, listing), 'utf8')) as Record<string, string>;
    for (const [name, digest] of Object.entries(digests))
      if (sha256(await readFile(join(build, name))) !== digest) return false;
    return true;
  } catch {
    return false;
  }
}

/** Written beside its place and renamed: a run that is killed, or another one at the same time, leaves whole builds. */
async function makeBuild(build: string, folder: string): Promise<void> {
  const { build: bundle } = await import('esbuild');
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: entries,
    entryNames: '[name]',
    outdir: build,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    write: false,
  });
  const fresh = join(folder, `${randomUUID()}.tmp`);
  try {
    await mkdir(fresh, { recursive: true });
    const names = outputFiles.map(({ path, contents }) => ({ name: path.slice(build.length + 1), contents }));
    await Promise.all(names.map(({ name, contents }) => writeFile(join(fresh, name), contents)));
    const digests = Object.fromEntries(names.map(({ name, contents }) => [name, sha256(contents)]));
    await writeFile(join(fresh, listing), JSON.stringify(digests));
    await rename(fresh, build).catch(async () => {
      // Another run was first, or what is there is damaged.
      if (await isWhole(build)) return;
      await rm(build, { recursive: true, force: true });
      await rename(fresh, build);
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await removeOlder(folder);
}

async function removeOlder(folder: string): Promise<void> {
  const names = await readdir(folder);
  const builds = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), made: (await stat(join(folder, name))).mtimeMs })),
  );
  for (const { path } of builds.sort((a, b) => b.made - a.made).slice(mostBuilds))
    await rm(path, { recursive: true, force: true });
}
