import { join } from 'node:path';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { type ReportFormat, reportFormats } from '../../analysis/study/report-formats.ts';
import type { Study } from '../../analysis/study/study.ts';
import { plainFile } from '../files/plain-file.ts';

/** Formats in their order, each once, Markdown among them. */
const withMarkdown = (formats: readonly ReportFormat[]): ReportFormat[] =>
  reportFormats.filter((format) => format === 'md' || formats.includes(format));

/** Whether a command asked for something else than the study says. */
export const isOwnChoice = (formats: readonly ReportFormat[], study: Pick<Study, 'formats'>): boolean =>
  withMarkdown(formats).join() !== withMarkdown(study.formats ?? []).join();

/** What somebody asks a report to consist of: these formats, or these beside those that the study says. */
export interface AskedFormats {
  formats: readonly ReportFormat[];
  isAddition: boolean;
  /** Texts are given as far as the report cites them. */
  isExcerpts?: boolean;
}

/**
 * The formats that a command names; with a plus, beside what the report has already.
 *
 * @throws {ExpectedError} where one is unknown
 * @example
 * parsedFormats('html, pptx'); // => { formats: ['md', 'html', 'pptx'], isAddition: false }
 * parsedFormats('+html'); // => { formats: ['md', 'html'], isAddition: true }
 */
export function parsedFormats(list: string): AskedFormats {
  const isAddition = list.startsWith('+');
  const names = list
    .slice(isAddition ? 1 : 0)
    .split(',')
    .map((name) => name.trim());
  const unknown = names.find((name) => !reportFormats.some((format) => format === name));
  if (unknown !== undefined)
    throw new ExpectedError([`--formats: expected some of ${reportFormats.join(', ')}, got ${unknown || 'nothing'}`]);
  return { formats: withMarkdown(names as ReportFormat[]), isAddition };
}

/** What the report in a folder is to consist of, where anybody asked: a command now, or the one that wrote it. */
export function askedFormats(
  target: string,
  asked: AskedFormats | undefined,
  excerpts?: boolean,
): AskedFormats | undefined {
  const kept = keptFormats(target);
  const formats = mergedFormats(asked, kept);
  const isExcerpts = excerpts ?? kept?.isExcerpts ?? false;
  if (!formats && !isExcerpts && excerpts === undefined) return undefined;
  return { ...(formats ?? { formats: [], isAddition: true }), ...(isExcerpts && { isExcerpts }) };
}

function mergedFormats(
  asked: AskedFormats | undefined,
  kept: AskedFormats | undefined,
): Pick<AskedFormats, 'formats' | 'isAddition'> | undefined {
  if (!asked) return kept && { formats: kept.formats, isAddition: kept.isAddition };
  if (!asked.isAddition || !kept) return asked;
  return { formats: withMarkdown([...kept.formats, ...asked.formats]), isAddition: kept.isAddition };
}

/** The formats of a study's report. */
export function formatsOf({ formats: own = [] }: Pick<Study, 'formats'>, asked?: AskedFormats): ReportFormat[] {
  if (!asked) return withMarkdown(own);
  return withMarkdown(asked.isAddition ? [...own, ...asked.formats] : asked.formats);
}

/** What an earlier command asked of the report in a folder, so that the next run and `--check` make the same of it. */
export function keptFormats(target: string): AskedFormats | undefined {
  try {
    const { settings } = JSON.parse(plainFile(join(target, 'manifest.json'))?.toString() ?? '') as {
      settings: { formats?: unknown; formats_from?: unknown; excerpts?: unknown };
    };
    const isExcerpts = settings.excerpts === true;
    const isOwn = settings.formats_from === 'command' && Array.isArray(settings.formats);
    if (isOwn) return { ...parsedFormats((settings.formats as string[]).join(',')), ...(isExcerpts && { isExcerpts }) };
    return isExcerpts ? { formats: [], isAddition: true, isExcerpts } : undefined;
  } catch {
    // No report of ours is there: whoever reads it next says so.
    return undefined;
  }
}
