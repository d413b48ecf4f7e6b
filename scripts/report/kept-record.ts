import type { Cache } from '../cache/cache-folder.ts';
import { codeVersion } from '../cache/code-version.ts';
import { digestInputs } from '../cache/inputs-digest.ts';
import { readRunRecord, type RunRecord, runKey, writeRunRecord } from '../cache/run-record.ts';
import type { AskedFormats } from './formats.ts';
import type { MadeReport } from './make-report.ts';

/** Folders that hold the program. */
const programFolders = ['analysis', 'scripts'];

/** Digest of the program. */
export const programVersion = (): string => codeVersion(programFolders);

/** What a run is asked for: the digest of the program, and what the report consists of. */
export interface Wanted {
  program: string;
  asked: AskedFormats | undefined;
}

/** The record of a run that read what lies there now. */
export async function recordOf(folder: string, wanted: Wanted, cache: Cache): Promise<RunRecord | undefined> {
  const inputs = await digestInputs(folder);
  const key = inputs === undefined ? undefined : runKey(folder, { ...wanted, inputs });
  return key === undefined ? undefined : await readRunRecord(cache, key);
}

/** Keeps what a run made, under what it read: that may be newer than what was looked up. */
export async function keepRecord(folder: string, wanted: Wanted, made: MadeReport, cache: Cache): Promise<void> {
  const key = runKey(folder, { ...wanted, inputs: made.inputsDigest });
  // Modules and word lists are loaded on the way: where one was edited meanwhile, nobody knows which was.
  const isSameProgram = wanted.program === programVersion();
  if (key !== undefined && isSameProgram) await writeRunRecord(cache, key, recordFrom(made));
}

/** The record of a report that was made. */
export function recordFrom({ study, digests, topFindings, warnings }: MadeReport): RunRecord {
  const { articles, outlets, refused } = study;
  return {
    outputs: Object.fromEntries(digests),
    articles: articles.length,
    outlets: outlets.size,
    topFindings,
    refused,
    warnings,
  };
}
