import { join } from 'node:path';
import type { ComparedReport } from '../../analysis/report/changes/compared-report.ts';
import { comparedFiles, parseReport } from '../../analysis/report/changes/parse-report.ts';
import { sha256, type Content } from '../files/content.ts';
import { plainFile } from '../files/plain-file.ts';

/**
 * What the report in a folder says, to compare a new one with. Call `recoverFolder` before.
 *
 * @returns `undefined` where there is none, or one that is damaged or was edited: then there is nothing to compare
 * @example
 * readEarlierReport(folder)?.articles.length; // => 5
 */
export function readEarlierReport(target: string): ComparedReport | undefined {
  const files = new Map<string, Content>();
  for (const path of comparedFiles) {
    const content = plainFile(join(target, path));
    if (content) files.set(path, content);
  }
  const report = comparedReport(files);
  const outputs = report?.manifest.outputs ?? {};
  const isWhole = comparedFiles
    .filter((path) => path !== 'manifest.json')
    .every((path) => outputs[path] === (files.has(path) ? sha256(files.get(path) ?? '') : undefined));
  return isWhole ? report : undefined;
}

/** What a report that was just made says, by its files. */
export function comparedReport(files: ReadonlyMap<string, Content>): ComparedReport | undefined {
  const decoder = new TextDecoder();
  const texts = comparedFiles.flatMap((path) => {
    const content = files.get(path);
    if (content === undefined) return [];
    return [[path, typeof content === 'string' ? content : decoder.decode(content)] as const];
  });
  return parseReport(Object.fromEntries(texts));
}
