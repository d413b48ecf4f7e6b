import {
  alsoNames,
  calendarNames,
  demonyms,
  personTitles,
  qualifyingAcronyms,
} from '../../language/english/name-parts.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { titleOf } from './name-hints.ts';
import { endOfRun, withParticles } from './run-bounds.ts';

/** A name as it stands in a text, without titles before it: tokens `first` to `end - 1`. */
export interface NameRun {
  first: number;
  end: number;
  /** The titles right before it; one tells that it names a person. */
  titles: readonly string[];
}

/**
 * The proper names in an article: runs of capitalised words without punctuation between them, joined over `of` and over
 * particles (`von der`). What stands before the last title is dropped (`Foreign Minister Lin Wu` is Lin Wu), and so are
 * days, months and adjectives of nations.
 */
export function nameRuns(article: UnresolvedArticle, vocabulary: readonly string[]): NameRun[] {
  const { terms, names, tokens, text } = article;
  const runs: NameRun[] = [];
  const wordAt = (token: number) => vocabulary[terms[token] ?? -1] ?? '';
  let token = 0;
  while (token < terms.length) {
    if (names[token] !== 1 || isLetterInBrackets(text, tokens.start[token] ?? 0)) {
      token += 1;
      continue;
    }
    const end = endOfRun(article, wordAt, token);
    const start = withParticles(article, wordAt, token);
    const run = withoutTitles(start, end, wordAt);
    // `leader Lee`, `Mr. Lee`: a title that is no part of the name by its form, but stands right before it.
    const isBehindTitle =
      personTitles.has(wordAt(start - 1)) &&
      tokens.sentence[start] === tokens.sentence[start - 1] &&
      /^\.?\s+$/.test(text.slice(tokens.end[start - 1], tokens.start[start]));
    if (run)
      runs.push(isBehindTitle && run.first === start ? { ...run, titles: [titleOf(wordAt(start - 1)) ?? ''] } : run);
    token = end;
  }
  return runs;
}

/** One letter in brackets behind a name is that of a party or a list, alone or with a place: `(L)`, `(L-Ames)`. */
const isLetterInBrackets = (text: string, start: number) => /^\(\p{Lu}[-)]/u.test(text.slice(start - 1, start + 3));

/** `May` is a name here only where it is somebody’s (`nameTokens`). */
const isNoActor = (word: string) => (calendarNames.has(word) && !alsoNames.has(word)) || demonyms.has(word);

function withoutTitles(from: number, to: number, wordAt: (token: number) => string): NameRun | undefined {
  let first = from;
  let end = to;
  const titles: string[] = [];
  for (let token = from; token < to; token += 1) {
    const title = titleOf(wordAt(token));
    if (title === undefined) continue;
    first = wordAt(token + 1) === 'of' ? token + 3 : token + 1;
    titles.push(title);
  }
  while (first < end && (isNoActor(wordAt(first)) || wordAt(first) === 'of')) first += 1;
  // `U.S. Congress` is Congress; alone, the country is an actor.
  if (end - first > 1 && qualifyingAcronyms.has(wordAt(first))) first += 1;
  while (end > first && (isNoActor(wordAt(end - 1)) || wordAt(end - 1) === 'of')) end -= 1;
  return first < end ? { first, end, titles } : undefined;
}
