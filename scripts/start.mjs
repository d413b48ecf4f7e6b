// Runs a command of this folder: `node scripts/start.mjs report data/rain`. Loading hundreds of TypeScript files takes a
// second in every thread, so that the commands are bundled once for each state of the program, into `.cache/program/`.
// Where they cannot be, the files are loaded as they are. In plain JavaScript, because it comes before any loader.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = join(root, '.cache', 'program');
/** Bundles of so many states of the program are kept: somebody may still run an earlier one. */
const mostKept = 4;

const name = process.argv.splice(2, 1)[0] ?? '';
const source = join(root, 'scripts', `${name}.ts`);
if (!/^(?:bench\/)?[a-z-]+$/.test(name) || !existsSync(source)) {
  process.stderr.write(`expected the name of a command in scripts/, got ${JSON.stringify(name)}\n`);
  process.exit(1);
}
process.argv[1] = source;
// Nothing else runs here: what goes wrong in a command is told by the command.
const bundled = await program();
if (bundled) await import(pathToFileURL(join(bundled, `${name}.mjs`)).href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(source).href);
}

/** The folder of the bundled commands of the program as it is now, made where there is none yet. */
async function program() {
  const folder = join(programs, programDigest());
  const fresh = `${folder}.${randomUUID()}.tmp`;
  try {
    mkdirSync(programs, { recursive: true });
    // From another disk, to which `.cache` may be a link, the packages of the program would not be found.
    if (!realpathSync(programs).startsWith(`${realpathSync(root)}${sep}`)) return undefined;
    if (existsSync(folder)) return folder;
    await bundle(fresh, folder);
    renameSync(fresh, folder);
    forgetOthers(folder);
    return folder;
  } catch {
    tryTo(() => rmSync(fresh, { recursive: true, force: true }));
    // Another run may have made it meanwhile.
    return existsSync(folder) ? folder : undefined;
  }
}

/** Digest of the program's code, of the packages that it is pinned to and of where it lies. */
function programDigest() {
  const hash = createHash('sha256').update(`${root}\0${process.version}\0`);
  for (const file of ['package-lock.json', 'tsconfig.json', ...sourceFiles('analysis'), ...sourceFiles('scripts')])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

/** @param {string} folder */
function sourceFiles(folder) {
  const names = readdirSync(join(root, folder), { encoding: 'utf8', recursive: true });
  return names
    .filter((file) => /\.(?:m?[jt]s|json)$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/**
 * @param {string} outdir where the bundle is written
 * @param {string} folder where it will lie
 */
async function bundle(outdir, folder) {
  const { build } = await import('esbuild');
  // Commands, and what is started by itself: threads, and the runs that `bench` times.
  const entries = sourceFiles('scripts').filter((file) =>
    /^scripts\/(?:[a-z-]+|report\/[a-z-]+-worker|bench\/measure-[a-z-]+)\.ts$/.test(file.replaceAll('\\', '/')),
  );
  await build({
    entryPoints: entries.map((file) => join(root, file)),
    outbase: join(root, 'scripts'),
    outdir,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
    define: { bundledProgram: JSON.stringify(pathToFileURL(`${folder}/`).href) },
    logLevel: 'silent',
    plugins: [{ name: 'own-places', setup: keepOwnPlaces }],
  });
}

/**
 * A module goes on finding the files that lie beside it.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepOwnPlaces({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const code = readFileSync(path, 'utf8');
    return { loader: 'ts', contents: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
  });
}

/** @param {string} folder */
function forgetOthers(folder) {
  const others = readdirSync(programs)
    .map((other) => join(programs, other))
    .filter((other) => other !== folder)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const other of others.slice(mostKept - 1)) tryTo(() => rmSync(other, { recursive: true, force: true }));
}

/**
 * What cannot be removed stays.
 *
 * @param {() => void} step
 */
function tryTo(step) {
  try {
    step();
  } catch {
    // Nothing depends on it.
  }
}
