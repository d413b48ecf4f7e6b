import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RefusedArticle } from '../../analysis/study/study.ts';
import { sha256 } from '../files/content.ts';
import { plainFile } from '../files/plain-file.ts';
import type { Cache } from './cache-folder.ts';

/** What a run with certain inputs wrote, and what is to be said of it; no path of anyone's call is in it. */
export interface RunRecord {
  /** SHA-256 by path from the report's folder. */
  outputs: Record<string, string>;
  /** How many there are. */
  articles: number;
  outlets: number;
  topFindings: string[];
  refused: RefusedArticle[];
  /** What its study says that comes to nothing, or to less than it seems. */
  warnings: string[];
}

/**
 * Names the record of a run by all that its report depends on. The target is not in it: whether a folder holds what the
 * run wrote is told by content.
 *
 * @param inputs digest of what was read
 * @param asked what the report consists of, where it is not the study that says so
 * @returns `undefined` where the study is no more there
 * @example
 * runKey(folder, { program: codeVersion(['analysis', 'scripts']), inputs }); // => '3f0a…'
 */
export function runKey(
  study: string,
  { program, inputs, asked }: { program: string; inputs: string; asked?: object | undefined },
): string | undefined {
  try {
    // A study is called by the path that leads to it, which may be a link of another name.
    return sha256(JSON.stringify([program, realpathSync(study), resolve(study), inputs, asked]));
  } catch {
    return undefined;
  }
}

/** The record of an earlier run with the same inputs and code. */
export async function readRunRecord(cache: Cache, key: string): Promise<RunRecord | undefined> {
  const content = await cache.read(`runs/${key}`);
  return content === undefined ? undefined : (JSON.parse(Buffer.from(content).toString()) as RunRecord);
}

/** Keeps what a run wrote. */
export async function writeRunRecord(cache: Cache, key: string, record: RunRecord): Promise<void> {
  await cache.write(`runs/${key}`, Buffer.from(JSON.stringify(record)));
}

/** Whether a folder holds exactly what a run wrote, told by content. */
export function isUntouched(target: string, { outputs }: RunRecord): boolean {
  return Object.entries(outputs).every(([path, digest]) => {
    const content = plainFile(join(target, path));
    return content !== undefined && sha256(content) === digest;
  });
}
