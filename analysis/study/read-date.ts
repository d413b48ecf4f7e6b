import { isoDate } from './iso-date.ts';
import { monthNumbers } from './month-names.ts';
import { quoteValue } from './quote-value.ts';

/** Which of two numbers with strokes is the day, where a whole column shows it. */
export type DateOrder = 'day-first' | 'month-first';

/** Longer texts are no dates. */
const longest = 80;
/** Earlier and later years are misprints, or of another calendar. */
const years = { first: 1700, last: 2100 };

/**
 * The ISO date of a text that gives a day, a month and a year in a form which everybody reads the same way: ISO 8601,
 * `2018/10/4`, `October 4, 2018`, `4 octobre 2018`, `2018年10月4日`, `Thu, 04 Oct 2018 12:00:00 GMT`, seconds or milliseconds
 * since 1970, the days since 1900 by which spreadsheets count, and numbers with strokes where only one of them can be the
 * month. `6/7/2018` is June in one country and July in another, and stays unread where nothing says which. Of several dates
 * the one behind “published” counts, else the first.
 *
 * @param order of day and month, where it is known
 * @example
 * readDate('Oct. 4th, 2018 at 3 pm'); // => '2018-10-04'
 * readDate('12/31/18'); // => '2018-12-31'
 * readDate('6/7/2018'); // => undefined
 * readDate('6/7/2018', 'day-first'); // => '2018-07-06'
 */
export function readDate(given: string, order?: DateOrder): string | undefined {
  const text = plainText(given);
  if (text.length > longest) return undefined;
  const published = /\bpublished\b:?(.*)$/.exec(text)?.[1]?.trim();
  return (published === undefined ? undefined : readOne(published, order)) ?? readOne(text, order);
}

function readOne(text: string, order: DateOrder | undefined): string | undefined {
  const strict = isoDate(text.replace(/^(\S{10})t/, '$1T'));
  if (strict !== undefined) return inYears(strict);
  return fromNumber(text) ?? fromDigits(text) ?? fromMonthName(text) ?? withStrokes(text, order);
}

/** Lower case, one blank between words, digits of every script as 0 to 9. */
const plainText = (given: string): string =>
  given
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\s+/g, ' ');

/** Decimal digits stand in tens, from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Seconds or milliseconds since 1970, and days since 1900. */
function fromNumber(text: string): string | undefined {
  const [, whole = ''] = /^(\d{5}|\d{10}|\d{13})(?:\.\d{1,12})?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  if (whole.length > 5) return dayOf(Number(whole) * (whole.length === 10 ? 1000 : 1));
  // Day 60 of the spreadsheets, 29 February 1900, never was.
  const days = Number(whole);
  return days > 10_000 && days < 80_000 ? dayOf(Date.UTC(1899, 11, 30 + days)) : undefined;
}

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Year, month and day in this order, or as China and Japan write them. */
function fromDigits(text: string): string | undefined {
  const found =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|t\d|\d{6}$)/.exec(text) ??
    /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/.exec(text);
  return found ? dateFrom(found[1], Number(found[2]), found[3]) : undefined;
}

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?`;
const name = String.raw`(\p{L}[\p{L}\p{M}]{2,20})\.?`;
const gap = String.raw`(?:,? |-|/)(?:of |de |d'|del )?`;
const year = String.raw`(?:de )?(\d{4}|'?\d\d)(?![\d:])`;

/** Forms with a month’s name, with the groups that hold year, month and day. */
const namedForms: readonly { pattern: RegExp; groups: readonly [year: number, month: number, day: number] }[] = [
  { pattern: new RegExp(`(?<![\\d:])${day}${gap}${name}${gap}${year}`, 'gu'), groups: [3, 2, 1] },
  { pattern: new RegExp(`(?<![\\p{L}])${name}[ -]${day},?[ -]${year}`, 'gu'), groups: [3, 1, 2] },
  { pattern: new RegExp(`(?<![\\p{L}])${name} ${day} [\\d:]{5,8} \\S{1,8} (\\d{4})`, 'gu'), groups: [3, 1, 2] },
  { pattern: new RegExp(`(?<!\\d)(\\d{4})[-. ]{1,2}${name}[-. ]${day}`, 'gu'), groups: [1, 2, 3] },
];

function fromMonthName(text: string): string | undefined {
  const found = namedForms.flatMap(({ pattern, groups }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const month = monthNumbers.get(match[groups[1]] ?? '');
      const date =
        month === undefined ? undefined : dateFrom(fullYear(match[groups[0]] ?? ''), month, match[groups[2]]);
      return date === undefined ? [] : [{ date, index: match.index }];
    }),
  );
  return found.sort((a, b) => a.index - b.index)[0]?.date;
}

const stroked = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** `12/31/18`, `31.12.2018`: one number that is too large for a month tells the two apart, else the order. */
function withStrokes(text: string, order: DateOrder | undefined): string | undefined {
  const [, first = '', , second = '', given = ''] = stroked.exec(text) ?? [];
  if (given === '') return undefined;
  const shown = first === second ? 'day-first' : (orderOf(first, second) ?? order);
  if (shown === undefined) return undefined;
  const [dayNumber, month] = shown === 'day-first' ? [first, second] : [second, first];
  return dateFrom(fullYear(given), Number(month), dayNumber);
}

function orderOf(first: string, second: string): DateOrder | undefined {
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

/**
 * What a date with strokes shows of the order of its column; `undefined` where it shows none.
 *
 * @example
 * dateOrder('13/03/2024'); // => 'day-first'
 */
export function dateOrder(given: string): DateOrder | undefined {
  const [, first = '', , second = ''] = stroked.exec(plainText(given)) ?? [];
  return first === '' ? undefined : orderOf(first, second);
}

/** Whether a date needs to know the order of its column. */
export const needsOrder = (given: string): boolean =>
  readDate(given) === undefined && readDate(given, 'day-first') !== undefined;

function fullYear(given: string): string {
  const digits = given.replace("'", '');
  return digits.length === 4 ? digits : `${Number(digits) < 70 ? '20' : '19'}${digits}`;
}

function dateFrom(yearDigits = '', month = 0, dayDigits = ''): string | undefined {
  const date = isoDate(`${yearDigits}-${String(month).padStart(2, '0')}-${dayDigits.padStart(2, '0')}`);
  return date === undefined ? undefined : inYears(date);
}

function inYears(date: string): string | undefined {
  const found = Number(date.slice(0, 4));
  return found >= years.first && found <= years.last ? date : undefined;
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

/** Whether a note says that a date was left out. */
export const isUnreadDate = (note: string): boolean => note.startsWith('no date: ');
