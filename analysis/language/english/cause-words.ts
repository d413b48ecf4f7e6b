import { readWordList, wordSet } from '../word-list.ts';

/** How firmly words claim a cause: they say it, they suggest it, or they tell the order in time alone. */
export type Firmness = 'stated' | 'suggested' | 'temporal';

/** Words that join an effect and its cause. */
export interface CauseWords {
  words: readonly string[];
  firmness: Firmness;
  /** What stands behind them. */
  leadsTo: 'cause' | 'effect';
}

const list = readWordList(new URL('cause-words.csv', import.meta.url));
const [firmness, leadsTo] = [
  list.column('firmness') as readonly Firmness[],
  list.column('leads_to') as readonly CauseWords['leadsTo'][],
];

/** Connectives and verbs of causing by their first word, the longest first. */
export const causeWords: ReadonlyMap<string, readonly CauseWords[]> = byFirstWord();

function byFirstWord(): Map<string, CauseWords[]> {
  const found = new Map<string, CauseWords[]>();
  list.words.forEach((phrase, at) => {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const entry = { words, firmness: firmness[at] ?? 'stated', leadsTo: leadsTo[at] ?? 'cause' };
    found.set(
      first,
      [...(found.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  });
  return found;
}

/** Words for a turn of events, of which `after`, `following` or `over` may tell the cause. */
export const turnWords = wordSet(new URL('turn-words.csv', import.meta.url));
