import { isStudyFolder, openStudy } from '../../analysis/study/open-study.ts';
import { readOpened } from '../../analysis/study/read-study.ts';
import { readSource } from '../../analysis/study/sources/read-source.ts';
import type { SourceFile, Study } from '../../analysis/study/study.ts';
import { inputsDigest } from '../cache/inputs-digest.ts';
import { sha256 } from '../files/content.ts';

/** A study with what it was read from, as it was read. */
export interface LoadedStudy {
  study: Study;
  /** SHA-256 of every file that was read, by path. */
  inputs: Map<string, { sha256: string }>;
  /** The bytes of its `study.yaml`, where it has one. */
  studyYaml?: Uint8Array;
  /** Digest of all that was looked at, as `digestInputs` tells it. */
  inputsDigest: string;
}

/**
 * Reads a study's folder, or makes a study of any other source: a file, a folder of articles, an archive, `-`. Every file
 * is read once, and what is told of it is told of the bytes that were read.
 *
 * @throws ExpectedError where it cannot be read or no article is left.
 * @example
 * (await loadStudy('data/ferry')).inputs.get('study.yaml'); // => { sha256: '…' }
 */
export async function loadStudy(path: string): Promise<LoadedStudy> {
  if (!(await isStudyFolder(path))) {
    const study = await readSource([path]);
    const { sources = [] } = study;
    const digest = inputsDigest({ isStudy: false, sources });
    return { study, inputs: new Map(readFiles(sources, '')), inputsDigest: digest };
  }
  const opened = await openStudy(path);
  const study = await readOpened(path, opened);
  const { sources = [] } = study;
  const { studyFile } = opened;
  const yaml = studyFile && ([['study.yaml', { sha256: sha256(studyFile) }]] as const);
  return {
    study,
    inputs: new Map([...(yaml ?? []), ...readFiles(sources, 'articles/')]),
    ...(studyFile && { studyYaml: studyFile }),
    inputsDigest: inputsDigest({ isStudy: true, studyFile, sources }),
  };
}

function readFiles(sources: readonly SourceFile[], folder: string): [string, { sha256: string }][] {
  return sources.flatMap((source) =>
    'sha256' in source ? [[folder + source.file, { sha256: source.sha256 }] as [string, { sha256: string }]] : [],
  );
}
