import { readableName } from '../study/readable-name.ts';

/** A longer code is one that only machines read. */
const longestCode = 16;

/**
 * What the chapter of an event is called: the event's name or, where that is a number or a code, its first headline
 * with it.
 *
 * @param headline empty where no article has one
 * @example eventTitleWords('ferry-line', '') // => 'Event: Ferry Line'
 * @example eventTitleWords('17', 'Ferry line to close') // => 'Event 17: “Ferry line to close”'
 */
export function eventTitleWords(event: string, headline: string): string {
  if (event === '') return 'Articles without an event';
  if (!/\d/.test(event)) return `Event: ${readableName(event)}`;
  if (headline === '') return `Event ${event}`;
  return event.length > longestCode ? `Event: “${headline}”` : `Event ${event}: “${headline}”`;
}
