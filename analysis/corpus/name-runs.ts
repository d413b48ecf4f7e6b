import { calendarNames, demonyms, personTitles, qualifyingAcronyms } from '../language/english/name-parts.ts';
import { tokenFlag } from './article.ts';
import type { CorpusArticle } from './corpus.ts';

/** A name as it stands in a text, without titles before it: tokens `first` to `end - 1`. */
export interface NameRun {
  first: number;
  end: number;
  /** A title stood before it, so that it names a person. */
  titled: boolean;
}

/**
 * The proper names in an article: runs of capitalised words without punctuation between them, joined over `of`. What
 * stands before the last title is dropped (`Foreign Minister Lin Wu` is Lin Wu), and so are days, months and adjectives
 * of nations.
 */
export function nameRuns(article: CorpusArticle, vocabulary: readonly string[]): NameRun[] {
  const { terms, names, measured, tokens, text } = article;
  const runs: NameRun[] = [];
  const wordAt = (token: number) => vocabulary[terms[token] ?? -1] ?? '';
  const joinsOn = (token: number) =>
    tokens.sentence[token] === tokens.sentence[token - 1] && !((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation);
  let token = 0;
  while (token < terms.length) {
    if (names[token] !== 1 || measured[token] !== 1 || isPartyTag(text, tokens.start[token] ?? 0)) {
      token += 1;
      continue;
    }
    let end = token + 1;
    for (;;) {
      if (names[end] === 1 && joinsOn(end)) end += 1;
      else if (wordAt(end) === 'of' && names[end + 1] === 1 && joinsOn(end) && joinsOn(end + 1)) end += 2;
      else break;
    }
    const run = withoutTitles(token, end, wordAt);
    // `leader Lee`, `Mr. Lee`: a title that is no part of the name by its form, but stands right before it.
    const isBehindTitle =
      personTitles.has(wordAt(token - 1)) &&
      tokens.sentence[token] === tokens.sentence[token - 1] &&
      /^\.?\s+$/.test(text.slice(tokens.end[token - 1], tokens.start[token]));
    if (run) runs.push(isBehindTitle && run.first === token ? { ...run, titled: true } : run);
    token = end;
  }
  return runs;
}

/** One letter in brackets behind a name is that of a party or a list, alone or with a place: `(L)`, `(L-Ames)`. */
const isPartyTag = (text: string, start: number) => /^\(\p{Lu}(?:-|\))/u.test(text.slice(start - 1, start + 3));

const isNoActor = (word: string) => calendarNames.has(word) || demonyms.has(word);

function withoutTitles(from: number, to: number, wordAt: (token: number) => string): NameRun | undefined {
  let first = from;
  let end = to;
  let titled = false;
  for (let token = from; token < to; token += 1) {
    if (!personTitles.has(wordAt(token))) continue;
    first = wordAt(token + 1) === 'of' ? token + 3 : token + 1;
    titled = true;
  }
  while (first < end && (isNoActor(wordAt(first)) || wordAt(first) === 'of')) first += 1;
  // `U.S. Congress` is Congress; alone, the country is an actor.
  if (end - first > 1 && qualifyingAcronyms.has(wordAt(first))) first += 1;
  while (end > first && (isNoActor(wordAt(end - 1)) || wordAt(end - 1) === 'of')) end -= 1;
  return first < end ? { first, end, titled } : undefined;
}
