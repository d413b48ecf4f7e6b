import { didYouMean } from '../describe-issue.ts';
import { ExpectedError } from '../expected-error.ts';
import { quoteValue } from '../quote-value.ts';
import { columnNames, columnRole, type ColumnRole, type RankedRole } from './column-role.ts';

/** The column that a user names for a meaning; it goes before every other. */
export type ColumnMap = ReadonlyMap<ColumnRole, string>;

/**
 * Reads `--map outlet=publisher,text=body2`. The left side may be any name of the meaning (`date=day` is `published=day`).
 *
 * @throws {ExpectedError} when a part is no `meaning=column`
 * @example
 * parseColumnMap('outlet=publisher').get('outlet'); // => 'publisher'
 */
export function parseColumnMap(text: string): ColumnMap {
  const map = new Map<ColumnRole, string>();
  for (const part of text.split(',').filter((piece) => piece.trim() !== '')) {
    const [meaning = '', ...rest] = part.split('=');
    const column = rest.join('=').trim();
    const role = columnRole(meaning.trim())?.role;
    const known = Object.keys(columnNames);
    if (role === undefined) {
      const got = `got ${quoteValue(meaning.trim())}${didYouMean(meaning.trim(), known)}`;
      throw new ExpectedError([`--map: expected one of ${known.join(', ')} before \`=\`, ${got}`]);
    }
    if (column === '') {
      throw new ExpectedError([`--map: expected a column such as \`${role}=name\`, got ${quoteValue(part.trim())}`]);
    }
    map.set(role, column);
  }
  return map;
}

/**
 * What columns mean, with the user's own names first: a meaning that is mapped has no other column. Remembers what it
 * was asked, as every row asks for the same names.
 *
 * @example
 * rolesBy(new Map([['text', 'body2']]))('text'); // => undefined
 */
export function rolesBy(map: ColumnMap): (name: string) => RankedRole | undefined {
  const mapped = new Map([...map].map(([role, column]) => [column.toLowerCase(), role]));
  const known = new Map<string, RankedRole | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const chosen = mapped.get(name.trim().toLowerCase());
    const usual = columnRole(name);
    const role =
      chosen === undefined
        ? usual && !map.has(usual.role)
          ? usual
          : undefined
        : { role: chosen, rank: 0, isHost: usual?.isHost ?? false };
    if (known.size < 10_000) known.set(name, role);
    return role;
  };
}
