import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { isStudyFolder, openStudy } from '../../analysis/study/open-study.ts';
import { givenFiles } from '../../analysis/study/sources/given-files.ts';
import { sourceFile } from '../../analysis/study/sources/source-file.ts';
import type { SourceFile } from '../../analysis/study/study.ts';
import { sha256 } from '../files/content.ts';

/** What was read of a study or another source. */
export interface ReadInputs {
  /** Whether it is a study's folder: another source of the same files gives another report. */
  isStudy: boolean;
  /** Bytes of `study.yaml`; left out where there is none. */
  studyFile?: Uint8Array | undefined;
  sources: readonly SourceFile[];
}

/**
 * Digest of all that a report is made from, as it was read: names and bytes, and of files that were refused unread names
 * and reasons; never a time.
 *
 * @example
 * inputsDigest({ isStudy: false, sources: [{ file: 'a.txt', sha256: 'e3b0…' }] }); // => 'c8a3…'
 */
export function inputsDigest({ isStudy, studyFile, sources }: ReadInputs): string {
  const inOrder = sources.toSorted((left, right) => byCodePoint(left.file, right.file));
  const told = inOrder.map((source) => [source.file, 'sha256' in source ? { sha256: source.sha256 } : source.reason]);
  return sha256(JSON.stringify([isStudy, studyFile === undefined ? null : sha256(studyFile), told]));
}

/**
 * Reads what lies at a path now, by the road that a report reads it, only for its digest.
 *
 * @returns `undefined` where it cannot be read, or only once (`-`)
 * @example
 * (await digestInputs(folder)) === (await loadStudy(folder)).inputsDigest; // => true
 */
export async function digestInputs(path: string): Promise<string | undefined> {
  if (path === '-') return undefined;
  try {
    const isStudy = await isStudyFolder(path);
    const { studyFile, files } = isStudy ? await openStudy(path) : { files: givenFiles([path]) };
    const sources: SourceFile[] = [];
    for await (const file of files) sources.push(sourceFile(file));
    return inputsDigest({ isStudy, studyFile, sources });
  } catch {
    // The run that follows says what is wrong.
    return undefined;
  }
}
