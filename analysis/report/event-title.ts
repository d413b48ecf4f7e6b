import type { Corpus } from '../corpus/corpus.ts';
import { eventTitleWords } from '../prose/event-title.ts';

/** Names in a title, and the share of the articles that must have them. */
const mostNames = 2;
const leastShare = 0.5;

/** What the chapter of a corpus is called: see `eventTitleWords`. */
export function eventTitle({ event, articles, names }: Corpus): string {
  const shared = names
    .filter((name) => name.kind === 'person' || name.kind === 'country' || name.kind === 'institution')
    .filter((name) => name.articles >= leastShare * articles.length)
    .sort((a, b) => b.articles - a.articles || b.count - a.count)
    .slice(0, mostNames)
    .map(({ name }) => name);
  const days = articles.flatMap(({ published }) => (published === '' ? [] : [published])).sort();
  return eventTitleWords(event, { names: shared, first: days[0] ?? '', last: days.at(-1) ?? '' });
}
