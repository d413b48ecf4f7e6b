import { join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { sha256 } from '../files/content.ts';
import { isInside } from '../files/folder-place.ts';
import { plainFile } from '../files/plain-file.ts';
import { outputsOf } from './manifest.ts';

/**
 * The outputs that the manifest in a report's folder lists, with their SHA-256; `undefined` where there is no manifest.
 *
 * @throws {ExpectedError} where there is one that is none
 */
export function manifestOutputs(target: string): Map<string, string> | undefined {
  const path = join(target, 'manifest.json');
  const text = plainFile(path)?.toString();
  if (text === undefined) return undefined;
  const outputs = outputsOf(text);
  if (outputs) return outputs;
  const got = text === '' ? 'an empty file' : 'something else';
  throw new ExpectedError([
    `${path}: expected the manifest of a report, got ${got}; move ${target} away and run again`,
  ]);
}

/**
 * The files of an earlier report in a folder that a new one may replace or remove: those that its manifest lists, but for
 * those that this run does not make and somebody edited, which are that one’s now; and the two about changes, if they are
 * as a run wrote them.
 *
 * @param made paths of the files that this run makes
 * @throws {ExpectedError} as `manifestOutputs` does
 * @example
 * ownFiles(folder, new Set(['report.md'])); // => ['report.md', 'figures/old.svg', 'manifest.json']
 */
export function ownFiles(target: string, made: ReadonlySet<string>): string[] {
  const outputs = manifestOutputs(target);
  if (!outputs) return [];
  const listed = [...outputs].filter(([file, digest]) => {
    if (!isInside(file)) return false;
    const content = made.has(file) ? undefined : plainFile(join(target, file));
    return content === undefined || sha256(content) === digest;
  });
  return [...listed.map(([file]) => file), 'manifest.json', ...changeFiles(target)];
}

/** `changes.json` tells the digest of `changes.md`; what is otherwise was written by somebody else. */
function changeFiles(target: string): string[] {
  const told = parsedChanges(plainFile(join(target, 'changes.json'))?.toString());
  if (!told) return [];
  const markdown = plainFile(join(target, 'changes.md'));
  // Versions before this one wrote no digest.
  const isOurs = told.markdown_sha256 === undefined || (markdown && sha256(markdown) === told.markdown_sha256);
  return isOurs === true ? ['changes.json', 'changes.md'] : ['changes.json'];
}

/** What a `changes.json` of ours says of the file beside it; `undefined` where it is none. */
function parsedChanges(text = ''): { markdown_sha256?: unknown } | undefined {
  try {
    const told = JSON.parse(text) as Record<string, unknown> | null;
    const isOurs = ['inputs', 'findings', 'outputs'].every((key) => typeof told?.[key] === 'object');
    return isOurs && told ? told : undefined;
  } catch {
    return undefined;
  }
}
