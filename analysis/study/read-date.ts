import { isoDate } from './iso-date.ts';
import { quoteValue } from './quote-value.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?';
const dayNumber = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** Forms in which a day, a month and a year cannot be mistaken for each other, with the groups that hold them. */
const forms: readonly { pattern: RegExp; groups: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, groups: [1, 2, 3] },
  { pattern: /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|t\d)/, groups: [1, 2, 3] },
  { pattern: new RegExp(String.raw`\b${monthName} ${dayNumber},? (\d{4})\b`), groups: [3, 1, 2] },
  { pattern: new RegExp(String.raw`\b${dayNumber}[ -](?:of )?${monthName},?[ -](\d{4})\b`), groups: [3, 2, 1] },
  {
    pattern: new RegExp(String.raw`^[a-z]{3} ${monthName} ${dayNumber} [\d:]{5,8} \S{1,6} (\d{4})$`),
    groups: [3, 1, 2],
  },
];

/**
 * The ISO date of a text that gives a day, a month and a year in a form which everybody reads the same way: ISO 8601,
 * `2018/10/4`, `October 4, 2018`, `Thu, 04 Oct 2018 12:00:00 GMT`, seconds or milliseconds since 1970, and numbers with
 * strokes where only one of them can be the month. `6/7/2018` is June in one country and July in another, and stays unread.
 *
 * @example
 * readDate('Oct. 4th, 2018 at 3 pm'); // => '2018-10-04'
 * readDate('12/31/18'); // => '2018-12-31'
 * readDate('6/7/2018'); // => undefined
 */
export function readDate(given: string): string | undefined {
  const text = given.trim().toLowerCase().replace(/\s+/g, ' ');
  if (text.length > 80) return undefined;
  const strict = isoDate(given.trim());
  if (strict !== undefined) return strict;
  if (/^\d{10}$|^\d{13}$/.test(text)) return dayOf(Number(text) * (text.length === 10 ? 1000 : 1));
  for (const { pattern, groups } of forms) {
    const found = pattern.exec(text);
    if (found) return dateFrom(found[groups[0]], found[groups[1]], found[groups[2]]);
  }
  return withStrokes(text);
}

/** `12/31/18`, `31.12.2018`: one number that is too large for a month tells the two apart. */
function withStrokes(text: string): string | undefined {
  const [, first = '', stroke = '', second = '', year = ''] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (stroke === '') return undefined;
  const fullYear = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
  if (Number(first) > 12 || first === second) return dateFrom(fullYear, second, first);
  return Number(second) > 12 ? dateFrom(fullYear, first, second) : undefined;
}

function dateFrom(year = '', month = '', day = ''): string | undefined {
  const number = /\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3)) + 1);
  return isoDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * What is said of an article whose date was left out.
 *
 * @example
 * unreadableDate('6/7/2018'); // => 'no date: expected one such as 2018-10-04, got `6/7/2018`'
 */
export function unreadableDate(given: string): string {
  return `no date: expected one such as 2018-10-04, got ${quoteValue(given)}`;
}
