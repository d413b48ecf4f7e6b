import { quoteValue } from '../quote-value.ts';

/** The fields of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keys of an object inside a row are its own, named with a point, down to here. */
const deepestKey = 3;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of an object, those of objects inside it named with a point: `source.name`. */
export function entriesOf(fields: Fields, before = '', depth = 1): [string, unknown][] {
  return Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const own: [string, unknown] = [`${before}${name}`, value];
    if (!isObject(value) || depth === deepestKey) return [own];
    return [own, ...entriesOf(value, `${before}${name}.`, depth + 1)];
  });
}

/** What a value is, for an error. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return `an object with ${Object.keys(value).slice(0, 8).map(quoteValue).join(', ') || 'no keys'}`;
}
