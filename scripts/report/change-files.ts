import { changesMarkdown } from '../../analysis/report/changes/changes-markdown.ts';
import { changesSummary } from '../../analysis/prose/changes-told.ts';
import type { ComparedReport } from '../../analysis/report/changes/compared-report.ts';
import { reportChanges } from '../../analysis/report/changes/report-changes.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { type Content, sha256 } from '../files/content.ts';
import { comparedReport } from './earlier-report.ts';

/** How a new report differs from the one before it, for the terminal and as files beside the report. */
export interface ToldChanges {
  /** Lines for the terminal. */
  summary: string[];
  /** `changes.json` and `changes.md`, to be written with the report and left out of its manifest. */
  files: Map<string, string>;
}

/**
 * Compares a report that was just made with the one that it replaces.
 *
 * @returns `undefined` where nothing changed, or there is nothing to compare with: `changes.*` then stay as they are
 */
export function tellChanges(
  earlier: ComparedReport | undefined,
  made: ReadonlyMap<string, Content>,
): ToldChanges | undefined {
  const now = comparedReport(made);
  const changes = earlier && now && reportChanges(earlier, now);
  if (!changes) return undefined;
  const markdown = markdownOf(changesMarkdown(changes));
  const told = { ...changes, markdown_sha256: sha256(markdown) };
  return {
    summary: changesSummary(changes),
    files: new Map([
      ['changes.json', `${JSON.stringify(told, null, 2)}\n`],
      ['changes.md', markdown],
    ]),
  };
}
