import { quoteValue } from '../quote-value.ts';
import type { RankedRole } from './column-role.ts';
import type { SourceRow } from './row-article.ts';

type RolesOf = (name: string) => RankedRole | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** Objects inside objects are searched for rows down to here. */
const deepest = 3;

/**
 * The rows of a JSON text: of an array of objects, of an object that holds one (`{ articles: [ … ] }`), of an object by id
 * (`{ a1: { text: … } }`), or the one object that is an article itself.
 *
 * @returns the rows, or why there are none
 * @example
 * [...jsonRows('[{ "text": "Rain." }]', columnRole)][0]; // => { place: 'row 1', … }
 */
export function jsonRows(text: string, rolesOf: RolesOf): Iterable<SourceRow> | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the engine says of it differs between its versions, and would change the report.
    return { reason: `expected JSON, got text that is none: it begins ${quoteValue(text.slice(0, 40))}` };
  }
  const items = itemsOf(value, rolesOf);
  if (items) return rows(items);
  return {
    reason: `expected a list of articles with a \`text\`, \`body\`, \`content\` or the like, got ${kindOf(value)}`,
  };
}

/**
 * One row of JSON Lines.
 *
 * @param number of the line, from 1
 * @example
 * jsonLineRow('{"text": "Rain."}', 3); // => { place: 'line 3', number: 3, entries: [['text', 'Rain.']] }
 */
export function jsonLineRow(line: string, number: number): SourceRow {
  const place = `line ${number}`;
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return { place, number, entries: Object.entries(value) };
    return { place, reason: `expected a JSON object, got ${kindOf(value)}` };
  } catch {
    return { place, reason: `expected a JSON object, got ${quoteValue(line.slice(0, 200).trim())}` };
  }
}

function* rows(items: Iterable<readonly [id: string, item: unknown]>): Generator<SourceRow> {
  let number = 0;
  for (const [id, item] of items) {
    number++;
    const place = `row ${number}`;
    if (!isObject(item)) yield { place, reason: `expected an object, got ${kindOf(item)}` };
    else yield { place, number, entries: id === '' ? Object.entries(item) : [['id', id], ...Object.entries(item)] };
  }
}

/** Finds the list whose objects have a text, nearest to the top first; without recursion, as input may be nested deeply. */
function itemsOf(top: unknown, rolesOf: RolesOf): Iterable<readonly [string, unknown]> | undefined {
  let level: unknown[] = [top];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    for (const value of level) {
      if (Array.isArray(value) && (depth === 0 || value.some((item) => isArticle(item, rolesOf)))) return listed(value);
      if (isArticle(value, rolesOf)) return [['', value]];
      if (!isObject(value)) continue;
      const entries = Object.entries(value);
      if (entries.length > 0 && entries.every(([, item]) => isArticle(item, rolesOf))) return entries;
    }
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return undefined;
}

function* listed(items: readonly unknown[]): Generator<readonly [string, unknown]> {
  for (const item of items) yield ['', item];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isArticle(value: unknown, rolesOf: RolesOf): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([name, content]) =>
      rolesOf(name)?.role === 'text' &&
      (typeof content === 'string' || (Array.isArray(content) && typeof content[0] === 'string')),
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return `an object with ${Object.keys(value).slice(0, 8).map(quoteValue).join(', ') || 'no keys'}`;
}
