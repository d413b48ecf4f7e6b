import { datePattern } from '../lines/date-lines.ts';
import type { Segment } from '../lines/segment.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The dates that an article's date lines give. */
export interface PageDates {
  /** ISO date, empty where the page gives none, or several of which none is marked as its publication. */
  published: string;
  /** Whether the lines give dates more than a month apart: one of them is when the page was saved. */
  disagree: boolean;
}

/**
 * Reads the dates in an article's date lines.
 *
 * @example pageDates('Published: Sun 18 Jun 2023', [{ kind: 'dateline', start: 0, end: 26 }]).published // => '2023-06-18'
 */
export function pageDates(text: string, segments: readonly Segment[]): PageDates {
  const lines = segments.filter(({ kind }) => kind === 'dateline').map(({ start, end }) => text.slice(start, end));
  const dates = lines.flatMap((line) => (line.match(datePattern) ?? []).map(isoDate)).filter((date) => date !== '');
  const marked = lines.find((line) => /^(?:first )?published/i.test(line))?.match(datePattern)?.[0];
  const distinct = [...new Set(dates)].sort();
  const days = distinct.map((date) => Date.parse(date) / 86_400_000);
  const disagree = (days.at(-1) ?? 0) - (days[0] ?? 0) > 31;
  const only = distinct.length === 1 ? distinct[0] : undefined;
  return { published: (marked && isoDate(marked)) ?? only ?? '', disagree };
}

function isoDate(text: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const year = /\d{4}/.exec(text)?.[0];
  const month = months.indexOf(/[a-z]{3}/i.exec(text)?.[0].toLowerCase() ?? '') + 1;
  const day = /\b\d{1,2}(?!\d)/.exec(text)?.[0];
  // 6/7/2023 is June in one country and July in another: such a date is left unread.
  if (year === undefined || month === 0 || day === undefined) return '';
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
