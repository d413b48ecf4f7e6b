import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readStudy } from '../../analysis/study/read-study.ts';
import { readSource } from '../../analysis/study/sources/read-source.ts';
import type { Study } from '../../analysis/study/study.ts';
import { studyInputs } from '../files/study-inputs.ts';

/** A study with what it was read from. */
export interface LoadedStudy {
  study: Study;
  /** SHA-256 of every file, by path. */
  inputs: Map<string, { sha256: string }>;
  /** The bytes of its `study.yaml`, where it has one. */
  studyYaml?: Uint8Array;
}

/**
 * Reads a study's folder, or makes a study of any other source: a file, a folder of articles, an archive, `-`.
 *
 * @throws ExpectedError where it cannot be read or no article is left.
 */
export async function loadStudy(path: string): Promise<LoadedStudy> {
  if (!(await isStudyFolder(path))) {
    const study = await readSource([path]);
    const inputs = (study.sources ?? []).map(({ file, sha256 }) => [file, { sha256 }] as const);
    return { study, inputs: new Map(inputs) };
  }
  const study = await readStudy(path);
  const studyYaml = await readFile(join(path, 'study.yaml')).catch(() => undefined);
  return { study, inputs: await studyInputs(path, study), ...(studyYaml && { studyYaml }) };
}

/** Whether a path is a folder with a `study.yaml` or an `articles/`. */
export async function isStudyFolder(path: string): Promise<boolean> {
  const marks = await Promise.all(
    ['study.yaml', 'articles'].map((name) => stat(join(path, name)).catch(() => undefined)),
  );
  return marks.some((found) => found !== undefined);
}
