import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { root } from '../root.ts';
import type { StageCost } from './measure-stages.ts';
import type { BenchedCorpus } from './stages.ts';

/** Whole runs of the command: without cache; the first with one; the same again; after a word of one article changed. */
export const wholeStages = ['all', 'cache', 'again', 'edit'] as const;

/** Costs by stage. */
export type Costs = Readonly<Record<string, StageCost>>;

/** One run over the stages of a checkout, in a process of its own. */
export const stageRun = (folder: string, source: string) =>
  measured<{ corpus: BenchedCorpus; costs: Costs }>(folder, 'measure-stages', [source]);

/** The whole runs of a checkout, each in a process of its own. */
export async function wholeRuns(folder: string, source: string, wanted: (stage: string) => boolean): Promise<Costs> {
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  const own = join(place, basename(source));
  const costs: Record<string, StageCost> = {};
  const time = async (stage: string, isCached: boolean) => {
    const given = [own, join(place, 'report'), ...(isCached ? [join(place, 'cache')] : [])];
    costs[stage] = (await measured<{ cost: StageCost }>(folder, 'measure-whole', given)).cost;
  };
  try {
    cpSync(source, own, { recursive: true });
    if (wanted('all')) await time('all', false);
    if (['cache', 'again', 'edit'].some(wanted)) {
      await time('cache', true);
      if (wanted('again')) await time('again', true);
      if (wanted('edit')) {
        editOneArticle(own);
        await time('edit', true);
      }
    }
    return costs;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Adds a sentence to the article in the middle of a JSONL file. */
function editOneArticle(file: string): void {
  const lines = file.endsWith('.jsonl') ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const middle = Math.floor(lines.length / 2);
  const article = JSON.parse(lines[middle] ?? 'null') as { text?: string } | null;
  if (article?.text === undefined)
    throw new ExpectedError([`${file}: expected JSONL with a \`text\` each for the stage edit, got something else`]);
  lines[middle] = JSON.stringify({ ...article, text: `${article.text} The bridge stayed closed on Friday.` });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

async function measured<Told>(folder: string, file: string, given: readonly string[]): Promise<Told> {
  const path = join(folder, 'scripts', 'bench', `${file}.ts`);
  if (!existsSync(path)) throw new ExpectedError([`${folder}: expected a checkout with ${path}, got none`]);
  const start = join(folder, 'scripts', 'start.mjs');
  const command = ['--max-semi-space-size=64', start, `bench/${file}`, ...given];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (part: Buffer) => (told += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new ExpectedError([`${path}: expected a run that ends well, got ${code ?? 'a signal'}`]);
  return JSON.parse(told) as Told;
}

/** The checkout that this file belongs to. */
export const thisCheckout = root;
