import { quoteValue } from '../quote-value.ts';
import { looseJson } from './loose-json.ts';
import { jsonBreak } from './json-break.ts';
import { entriesOf, isObject, kindOf } from './json-fields.ts';
import { type Item, itemsOf, type RolesOf } from './json-items.ts';
import { notUsed } from './not-used.ts';
import type { SourceRow } from './row-article.ts';

/**
 * The rows of a JSON text: of every list of articles that it holds, however deep (`{ articles: [ … ] }`), of an object by
 * id (`{ a1: { text: … } }`), of a table as pandas splits it (`{ columns, data }`), or the one object that is an article
 * itself. Where lists stand under keys (`{ "Isle Mail": [ … ] }`), the key is the outlet of those that name none.
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
    value = looseJson(text);
    if (value === undefined) return { reason: notJson(text) };
  }
  return rowsIn(value, rolesOf);
}

/** The rows of a value that was JSON, or another tree of lists and objects. */
export function rowsIn(value: unknown, rolesOf: RolesOf): Iterable<SourceRow> | { reason: string } {
  const items = itemsOf(value, rolesOf);
  if (items.length > 0 || Array.isArray(value)) return rows(items, rolesOf);
  return {
    reason: `expected a list of articles with a \`text\`, \`body\`, \`content\` or the like, got ${kindOf(value)}`,
  };
}

/** Characters shown on each side of where JSON breaks. */
const shownAround = 20;

/** Where a text is no JSON. */
function notJson(text: string): string {
  const place = jsonBreak(text);
  const before = text.slice(0, place);
  const line = before.split('\n').length;
  const column = place - before.lastIndexOf('\n');
  const around = text.slice(Math.max(0, place - shownAround), place + shownAround);
  const got = place >= text.trimEnd().length ? 'its end' : quoteValue(around);
  return `expected JSON, got text that is none from line ${line}, column ${column} on: ${got}${hintFor(text)}`;
}

/** What to do with what other programs print in place of JSON. */
const hintFor = (text: string) => (/^\s*\[?\s*\{\s*'/.test(text) ? ' (Python prints so: write it with json.dump)' : '');

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
    if (isObject(value)) return { place, number, entries: entriesOf(value) };
    return { place, reason: `expected a JSON object, got ${kindOf(value)}` };
  } catch {
    const value = looseJson(line);
    if (isObject(value)) return { place, number, entries: entriesOf(value) };
    return { place, reason: `expected a JSON object, got ${quoteValue(line.slice(0, 200).trim())}${hintFor(line)}` };
  }
}

function* rows(items: readonly Item[], rolesOf: RolesOf): Generator<SourceRow> {
  let number = 0;
  let unused = unusedKeys(items, rolesOf);
  for (const { id, under, value } of items) {
    number++;
    const place = `row ${number}`;
    if (!isObject(value)) {
      yield { place, reason: `expected an object, got ${kindOf(value)}` };
      continue;
    }
    const entries = entriesOf(value);
    const namesOutlet = entries.some(([name]) => rolesOf(name)?.role === 'outlet');
    yield {
      place,
      number,
      entries: [
        ...(id === '' ? [] : [['id', id] as const]),
        ...entries,
        ...(under === '' || namesOutlet ? [] : [['outlet', under] as const]),
      ],
      ...(unused.length > 0 && { notes: unused }),
    };
    unused = [];
  }
}

/** Rows that are looked through for keys that nobody reads. */
const mostLookedThrough = 1000;

/** The keys of rows, and of objects in them, none of which means anything here. */
function unusedKeys(items: readonly Item[], rolesOf: RolesOf): string[] {
  const keys = new Set<string>();
  for (const { value } of items.slice(0, mostLookedThrough))
    if (isObject(value))
      for (const [name, content] of Object.entries(value)) {
        const names = isObject(content) ? entriesOf(content, `${name}.`, 2).map(([inner]) => inner) : [];
        if (![name, ...names].some((one) => rolesOf(one))) keys.add(name);
      }
  return notUsed('key', [...keys]);
}
