import { createHash } from 'node:crypto';
import { quoteValue } from '../quote-value.ts';
import { type DateOrder, readDate, unreadableDate } from '../read-date.ts';
import { hasWords } from '../read-article-file.ts';
import type { ColumnRole, RankedRole } from './column-role.ts';
import type { GivenArticle, ReadArticle } from './given-article.ts';
import { languageCode } from './language-code.ts';
import { withoutCut, withoutOutlet } from './cut-text.ts';
import { plainBody } from './plain-body.ts';
import { rowIdentity } from './row-identity.ts';
import { deepText, hostOf, oneLine, rowId, textOf } from './row-values.ts';

/** One row of a table or list, or why it could not be read. */
export type SourceRow =
  | { place: string; number: number; entries: Iterable<readonly [name: string, value: unknown]>; notes?: string[] }
  | { place: string; reason: string };

/** What rows of one file have in common. */
export interface RowSource {
  file: string;
  /** The beginning of an id where a row has none. */
  stem: string;
  rolesOf: (name: string) => RankedRole | undefined;
  note?: string;
  /** The file is UTF-8 with bytes that are none: rows that have such are refused. */
  isDamaged?: boolean;
  /** Which number of a date is the day, where the column shows it. */
  order?: DateOrder;
}

/**
 * Makes an article of a row: its text is the title, an empty line and the body, or the body alone where that begins with
 * the title.
 *
 * @example
 * rowArticle(row, source); // => { file: 'a.csv', id: 'a-1', text: 'Rain\n\nIt rained.', title: { start: 0, end: 4 }, … }
 */
export function rowArticle(row: SourceRow, source: RowSource): ReadArticle {
  const { file, stem } = source;
  const refuse = (reason: string) => ({ file, reason: `${row.place}: ${reason}` });
  if ('reason' in row) return refuse(row.reason);
  const { values, outletIsHost } = valuesByRole(row.entries, source.rolesOf);
  const value = (role: ColumnRole) => values.get(role) ?? '';
  if (!hasWords(value('text')))
    return refuse(
      `expected a text, got ${value('text') === '' ? `none${keysOf(row.entries, source.rolesOf)}` : 'no words'}`,
    );
  if (source.isDamaged === true && [...values.values()].some((content) => content.includes('\uFFFD'))) {
    return refuse('expected UTF-8, got an invalid byte');
  }
  const lead = value('lead').trim();
  const { text: body, isCut } = withoutCut(lead === '' ? value('text') : `${lead}\n\n${value('text')}`);
  const { text, title, bodyStart } = withTitle(withoutOutlet(oneLine(value('title')), value('outlet')), body);
  const published = readDate(value('published'), source.order);
  const unreadDate = published === undefined ? oneLine(value('published')) : '';
  const fields = {
    ...outletOf(oneLine(value('outlet')), outletIsHost, value('url')),
    ...(published !== undefined && { published }),
    ...given('unreadDate', unreadDate),
    ...given('event', oneLine(value('event'))),
    ...given('url', oneLine(value('url'))),
    ...given('author', oneLine(value('author'))),
    ...given('language', languageCode(value('language'))),
  };
  const notes = [
    ...(source.note === undefined ? [] : [source.note]),
    ...(row.notes ?? []),
    ...(unreadDate === '' ? [] : [unreadableDate(unreadDate)]),
  ];
  const identity = rowIdentity({
    id: value('id'),
    url: value('url'),
    outlet: fields.outlet ?? '',
    published: published ?? '',
    title: oneLine(value('title')),
  });
  return {
    file,
    place: row.place,
    id: identity ?? rowId(`${stem}-${row.number}`),
    ...(identity !== undefined && { isIdentified: true as const }),
    text,
    sha256: createHash('sha256')
      .update(JSON.stringify([text, bodyStart, fields]))
      .digest('hex'),
    bodyStart,
    ...(title && { title }),
    ...fields,
    ...(isCut && { flags: ['truncated'] }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Keys that a refusal names. */
const mostKeys = 12;

/** The keys of a row none of which means a text. */
function keysOf(entries: Iterable<readonly [string, unknown]>, rolesOf: RowSource['rolesOf']): string {
  const names = [...entries].map(([name]) => name);
  if (names.length === 0 || names.some((name) => rolesOf(name)?.role === 'text')) return '';
  const more = names.length > mostKeys ? ' …' : '';
  return ` (it has ${names.slice(0, mostKeys).map(quoteValue).join(', ')}${more}; name the text with --map text=…)`;
}

/** The first value of each meaning that is not empty, in the order in which its names rank. */
function valuesByRole(
  entries: Iterable<readonly [string, unknown]>,
  rolesOf: RowSource['rolesOf'],
): { values: Map<ColumnRole, string>; outletIsHost: boolean } {
  const values = new Map<ColumnRole, string>();
  const ranks = new Map<ColumnRole, number>();
  let outletIsHost = false;
  for (const [name, raw] of entries) {
    const found = rolesOf(name);
    if (!found || found.rank >= (ranks.get(found.role) ?? Infinity)) continue;
    const value = found.role === 'text' ? plainBody(textOf(raw) || deepText(raw)) : textOf(raw);
    if (value.trim() === '') continue;
    values.set(found.role, value);
    ranks.set(found.role, found.rank);
    if (found.role === 'outlet') outletIsHost = found.isHost;
  }
  return { values, outletIsHost };
}

function outletOf(named: string, isHost: boolean, url: string): Pick<GivenArticle, 'outlet' | 'outletBasis'> {
  const isAddress = isHost || /^https?:\/\//i.test(named);
  const outlet = named === '' ? hostOf(url) : isAddress ? hostOf(named) || named : named;
  if (outlet === '') return {};
  return { outlet, outletBasis: named === '' || isAddress ? 'inferred' : 'declared' };
}

function given<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<Key, string>);
}

/** From this many words on, a title that a text goes on from on the same line is its title and no first words. */
const longTitle = 5;

function withTitle(title: string, body: string): Pick<GivenArticle, 'text' | 'title' | 'bodyStart'> {
  const text = body
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
  if (title === '') return { text, bodyStart: 0 };
  const start = text.length - text.trimStart().length;
  const end = start + title.length;
  const beginsWithTitle =
    text.startsWith(title, start) &&
    (/^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 200)) ||
      (title.split(' ').length >= longTitle && /^\s/.test(text.slice(end, end + 1))));
  if (!beginsWithTitle)
    return { text: `${title}\n\n${text}`, title: { start: 0, end: title.length }, bodyStart: title.length + 2 };
  const bodyStart = end + (text.slice(end).length - text.slice(end).trimStart().length);
  return { text, title: { start, end }, bodyStart };
}
