import type { Corpus } from '../corpus/corpus.ts';
import { headlineOf } from '../measures/articles/articles.ts';
import { readableName } from '../study/readable-name.ts';

/** A longer code is one that only machines read. */
const longestCode = 16;

/**
 * What a chapter is called: the event's name or, where that is a number or a code, the first headline with it.
 *
 * @example eventTitle(corpus) // => 'Event: Ferry line'
 * @example eventTitle(corpus) // => 'Event 17: “Ferry line to close”'
 */
export function eventTitle({ event, articles }: Corpus): string {
  if (event === '') return 'Articles without an event';
  if (!/\d/.test(event)) return `Event: ${readableName(event)}`;
  const headline = articles.map(headlineOf).find((text) => text !== '');
  if (headline === undefined) return `Event ${event}`;
  return event.length > longestCode ? `Event: “${headline}”` : `Event ${event}: “${headline}”`;
}
