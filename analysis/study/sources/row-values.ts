import { cutName } from '../file-name.ts';

const mostParts = 10_000;

/**
 * A value of a row as text: paragraphs of a list are joined, of an object with a `name` the name counts (NewsAPI's
 * `source`), a date is ISO; empty where there is nothing to read. NUL and halves of characters become U+FFFD, as they
 * could not be written.
 *
 * @example
 * textOf(['It rained.', 'It snowed.']); // => 'It rained.\n\nIt snowed.'
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return writable(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (Array.isArray(value)) {
    const parts = stringsIn(value);
    return textOf(parts.join('\n\n'));
  }
  if (typeof value !== 'object' || value === null) return '';
  const { name, title, rendered } = value as Record<string, unknown>;
  const named = [name, title, rendered].find((one) => typeof one === 'string');
  return typeof named === 'string' ? textOf(named) : '';
}

/**
 * Every string inside a value, in order, as paragraphs: a body that is kept as sections with headings and paragraphs.
 *
 * @example
 * deepText({ sections: [{ paragraphs: ['It rained.'] }] }); // => 'It rained.'
 */
export function deepText(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Date) return textOf(value);
  return textOf(stringsIn(Object.values(value)).join('\n\n'));
}

/** Lists and objects inside a value are searched down to here. */
const deepestList = 6;

function stringsIn(values: readonly unknown[], depth = 0): string[] {
  return values.slice(0, mostParts).flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null || depth === deepestList) return [];
    return stringsIn(Object.values(value), depth + 1);
  });
}

/**
 * About as many characters as `textOf` makes of a value, told without making them.
 *
 * @example
 * lengthOf(['It rained.', 'It snowed.']); // => 20
 */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  const parts: unknown[] = Array.isArray(value)
    ? value.slice(0, mostParts)
    : [(value as { name?: unknown } | null)?.name];
  return parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}

/** Looked at first without `u`, which is several times as fast and right for nearly every text. */
function writable(text: string): string {
  return /[\0\ud800-\udfff]/.test(text) ? text.replace(/\0|\p{Surrogate}/gu, '\uFFFD') : text;
}

/**
 * A value as one line: every run of white space becomes one space.
 *
 * @example
 * oneLine(' Rain\n at noon '); // => 'Rain at noon'
 */
export function oneLine(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters have no place in a name
  return value.replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ').trim();
}

/**
 * The host of an address, without `www.`; empty where there is none.
 *
 * @example
 * hostOf('https://www.example.com/a'); // => 'example.com'
 */
export function hostOf(url: string): string {
  const address = url.trim();
  try {
    const { hostname } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    return hostname.includes('.') ? hostname.replace(/^www\./, '') : '';
  } catch {
    return '';
  }
}

/** As many as a file's name may have before its extension. */
const mostIdBytes = 117;

/**
 * The id of a row, as it was given, on one line. One that is longer than names of files are is cut and ends in a hash.
 *
 * @example
 * rowId(' https://example.com/a?b=1 '); // => 'https://example.com/a?b=1'
 */
export function rowId(given: string): string {
  return cutName(oneLine(given), '', given, mostIdBytes);
}
