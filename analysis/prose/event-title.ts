import { readableName } from '../study/readable-name.ts';
import { counted, listed } from './wording.ts';

/** What the articles of an event share. */
export interface SharedByArticles {
  /** Whom most of them name, the one that most name first. */
  names: readonly string[];
  /** ISO dates, the first and the last; empty where none is known. */
  first: string;
  last: string;
}

/**
 * What the chapter of an event is called: the event's name or, where that is a number or a code, the names and the days
 * that its articles share.
 *
 * @example eventTitleWords('ferry-line', { names: [], first: '', last: '' }) // => 'Event: Ferry Line'
 * @example eventTitleWords('17', { names: ['Ann Lee'], first: '2024-03-02', last: '2024-03-02' }) // => 'Ann Lee, 2024-03-02'
 */
export function eventTitleWords(event: string, { names, first, last }: SharedByArticles): string {
  if (event === '') return 'Articles without an event';
  if (!/\d/.test(event)) return `Event: ${readableName(event)}`;
  const days = first === last ? first : `${first} to ${last}`;
  const shared = [...(names.length > 0 ? [listed(names)] : []), ...(days === '' ? [] : [days])];
  return names.length === 0 ? `Event ${event}` : shared.join(', ');
}

/** Ids that the warning names. */
const mostNamed = 5;

/** A warning where articles of a study with events have none: they are compared among themselves. */
export function withoutEvent(articles: readonly string[], events: number): string[] {
  if (articles.length === 0 || events < 2) return [];
  const named = articles.slice(0, mostNamed).join(', ');
  const more = articles.length > mostNamed ? ' …' : '';
  return [
    `expected an event for each article or for none, got ${counted(articles.length, 'article')} without one (${named}${more}), compared among themselves`,
  ];
}
