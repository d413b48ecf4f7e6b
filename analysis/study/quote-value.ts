import { visibleLine } from './visible-marks.ts';

const longest = 60;

/**
 * A value from a file as it may stand in a message: between backticks, on one line, with marks for control characters
 * (which a terminal would obey) and cut when long.
 *
 * @example
 * quoteValue('kyoto'); // => '`kyoto`'
 */
export function quoteValue(value: string): string {
  return `\`${shownValue(value)}\``;
}

/**
 * The same without the backticks, for lists of names.
 *
 * @example
 * shownValue('two\nlines'); // => 'two\\u{a}lines'
 */
export function shownValue(value: string): string {
  return visibleLine(value.length > longest ? `${value.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : value);
}
