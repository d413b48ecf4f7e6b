import { quoteValue } from '../quote-value.ts';
import type { RankedRole } from './column-role.ts';
import { looseJson } from './loose-json.ts';
import { jsonBreak } from './json-break.ts';
import { notUsed } from './not-used.ts';
import { deepText } from './row-values.ts';
import type { SourceRow } from './row-article.ts';

type RolesOf = (name: string) => RankedRole | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** Objects inside objects are searched for rows down to here. */
const deepest = 4;
/** Keys of an object inside a row are its own, named with a point, down to here. */
const deepestKey = 3;

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

/** What may be a row: its id where it is a key, and the key under which its list stands. */
interface Item {
  id: string;
  under: string;
  value: unknown;
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

/** The entries of an object, those of objects inside it named with a point: `source.name`. */
function entriesOf(fields: Fields, before = '', depth = 1): [string, unknown][] {
  return Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const own: [string, unknown] = [`${before}${name}`, value];
    if (!isObject(value) || depth === deepestKey) return [own];
    return [own, ...entriesOf(value, `${before}${name}.`, depth + 1)];
  });
}

/** Every list and object of articles, nearest to the top first; without recursion, as input may be nested deeply. */
function itemsOf(top: unknown, rolesOf: RolesOf): Item[] {
  if (Array.isArray(top)) return listed(top, '');
  let items: Item[] = [];
  let level: { key: string; value: unknown }[] = [{ key: '', value: top }];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    let below: typeof level = [];
    for (const { key, value } of level) {
      const split = isObject(value) ? splitTable(value) : undefined;
      if (split) items = items.concat(listed(split, ''));
      else if (isArticle(value, rolesOf)) items.push({ id: '', under: '', value });
      else if (Array.isArray(value)) {
        if (value.some((item) => isArticle(item, rolesOf))) items = items.concat(listed(value, key));
      } else if (isObject(value)) {
        const entries = Object.entries(value);
        if (entries.length > 0 && entries.every(([, item]) => isArticle(item, rolesOf)))
          items = items.concat(entries.map(([id, item]) => ({ id, under: '', value: item })));
        else below = below.concat(entries.map(([inner, item]) => ({ key: inner, value: item })));
      }
    }
    level = below;
  }
  return outletsOrNone(items);
}

/** Keys name outlets where several lists stand under keys of their own; one list under `articles` names none. */
function outletsOrNone(items: readonly Item[]): Item[] {
  const keys = new Set(items.map(({ under }) => under));
  return keys.size > 1 ? [...items] : items.map((item) => ({ ...item, under: '' }));
}

const listed = (items: readonly unknown[], under: string): Item[] => items.map((value) => ({ id: '', under, value }));

/** A table of pandas' orientation `split`: columns beside rows of cells. */
function splitTable({ columns, data }: Fields): Fields[] | undefined {
  if (!Array.isArray(columns) || !Array.isArray(data) || !data.every((row) => Array.isArray(row))) return undefined;
  const names = columns.map(String);
  return (data as unknown[][]).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isArticle(value: unknown, rolesOf: RolesOf): boolean {
  if (!isObject(value)) return false;
  return entriesOf(value).some(
    ([name, content]) => rolesOf(name)?.role === 'text' && (typeof content === 'string' || isText(content, rolesOf)),
  );
}

/** Paragraphs or sections are a text, a list of articles is none. */
const isText = (content: unknown, rolesOf: RolesOf): boolean =>
  deepText(content) !== '' && !(Array.isArray(content) && content.some((item) => isArticle(item, rolesOf)));

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return `an object with ${Object.keys(value).slice(0, 8).map(quoteValue).join(', ') || 'no keys'}`;
}
