import { join } from 'node:path';
import { counted } from '../../analysis/prose/wording.ts';
import type { RunRecord } from '../cache/run-record.ts';
import { say, warn } from '../terminal.ts';

/** Says what was refused, and what of the study comes to nothing. */
export function sayRefused(folder: string, { refused, warnings }: Pick<RunRecord, 'refused' | 'warnings'>): void {
  for (const line of warnings) warn(`${folder}: ${line}`);
  for (const { file, reason } of refused) warn(`${folder}: refused ${file}: ${reason}`);
}

/** What a report has where it is asked for, to be opened. */
const onDemand = ['report.html', 'slides.pptx', 'notebook.ipynb'] as const;

/** Says what a report is, and what it found. */
export function saySummary(
  target: string,
  { articles, outlets, outputs, topFindings }: RunRecord,
  isCheck: boolean,
): void {
  const files = Object.keys(outputs).length;
  if (isCheck) {
    say(`${target}: up to date, ${files} files`);
    return;
  }
  const counts = [counted(articles, 'article'), counted(outlets, 'outlet'), counted(files, 'file')];
  say(`${join(target, 'report.md')}: ${counts.join(', ')}`);
  for (const file of onDemand) if (file in outputs) say(join(target, file));
  for (const finding of topFindings) say(`  • ${finding}`);
}

/** Says in what a report differs from what its study gives. @returns exit code */
export function sayStale(
  folder: string,
  target: string,
  differences: readonly string[],
  changes: readonly string[],
): number {
  warn(`${target}: expected what ${folder} gives now, got ${differences.length} differences`);
  for (const line of changes) warn(line);
  warn(differences.map((difference) => `  ${difference}`));
  return 1;
}
