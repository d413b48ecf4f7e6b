import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../files/content.ts';
import type { Cache } from './cache-folder.ts';

/** What a run with certain inputs wrote and said. */
export interface RunRecord {
  /** SHA-256 by path from the report's folder. */
  outputs: Record<string, string>;
  /** Lines for the terminal. */
  lines: string[];
  /** Lines about refused articles. */
  refused: string[];
}

/** The record of an earlier run with the same inputs, code and settings. */
export async function readRunRecord(cache: Cache, key: string): Promise<RunRecord | undefined> {
  const content = await cache.read(`runs/${key}`);
  return content === undefined ? undefined : (JSON.parse(Buffer.from(content).toString()) as RunRecord);
}

/** Keeps what a run wrote, as SHA-256 by path, and said. */
export async function writeRunRecord(
  cache: Cache,
  key: string,
  digests: ReadonlyMap<string, string>,
  said: Pick<RunRecord, 'lines' | 'refused'>,
): Promise<void> {
  const outputs = Object.fromEntries(digests);
  await cache.write(`runs/${key}`, Buffer.from(JSON.stringify({ outputs, ...said })));
}

/** Whether a folder holds exactly what a run wrote, told by content. */
export function isUntouched(target: string, { outputs }: RunRecord): boolean {
  try {
    return Object.entries(outputs).every(([path, digest]) => sha256(readFileSync(join(target, path))) === digest);
  } catch {
    return false;
  }
}
