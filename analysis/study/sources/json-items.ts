import type { RankedRole } from './column-role.ts';
import { entriesOf, type Fields, isObject } from './json-fields.ts';
import { deepText } from './row-values.ts';

/** What a key means, if anything. */
export type RolesOf = (name: string) => RankedRole | undefined;

/** Objects inside objects are searched for rows down to here. */
const deepest = 4;
/** What may be a row: its id where it is a key, and the key under which its list stands. */
export interface Item {
  id: string;
  under: string;
  value: unknown;
}

/** Every list and object of articles, nearest to the top first; without recursion, as input may be nested deeply. */
export function itemsOf(top: unknown, rolesOf: RolesOf): Item[] {
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

function isArticle(value: unknown, rolesOf: RolesOf): boolean {
  if (!isObject(value)) return false;
  return entriesOf(value).some(
    ([name, content]) => rolesOf(name)?.role === 'text' && (typeof content === 'string' || isText(content, rolesOf)),
  );
}

/** Paragraphs or sections are a text, a list of articles is none. */
const isText = (content: unknown, rolesOf: RolesOf): boolean =>
  deepText(content) !== '' && !(Array.isArray(content) && content.some((item) => isArticle(item, rolesOf)));
