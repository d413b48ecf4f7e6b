import { notHe, notShe, sameTitle } from '../../language/english/title-forms.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { nameRuns } from '../../corpus/name-runs.ts';
import type { PhraseMatch } from '../../corpus/phrases.ts';
import { personTitles } from '../../language/english/name-parts.ts';

/** A name or alias at its place, with whom it names: tokens `first` to `end - 1`. */
export interface Mention {
  first: number;
  end: number;
  /** The actor's name, else the fullest form of the name in the article. */
  name: string;
  side: string;
  isPerson: boolean;
  /** Which pronoun it cannot be: `he` or `she`, empty where nothing tells. */
  not: string;
  /** The titles and descriptions that stand before or, between commas, behind it. */
  titles: string[];
}

/** The common form of a title, `undefined` for a word that is none. */
export const titleOf = (word: string): string | undefined =>
  personTitles.has(word) ? (sameTitle.get(word) ?? word) : undefined;

/** Every mention of a name or of an actor in an article, in order of place. */
export function mentionsIn(corpus: Corpus, article: CorpusArticle, matches: readonly PhraseMatch[]): Mention[] {
  const wordAt = (token: number) => corpus.vocabulary[article.terms[token] ?? -1] ?? '';
  const actors = matches.map(({ group, first, end }): Mention => {
    const actor = corpus.actors[group];
    const isPerson = actor?.kind === 'person';
    return {
      first,
      end,
      name: actor?.name ?? '',
      not: wrongPronoun(article, wordAt, first, end),
      side: actor?.side ?? '',
      isPerson,
      titles: titlesAround(article, wordAt, first, end),
    };
  });
  const taken = new Set(
    actors.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, place) => first + place)),
  );
  const runs = nameRuns(article, corpus.vocabulary).filter(({ first, end }) => {
    for (let token = first; token < end; token += 1) if (taken.has(token)) return false;
    return true;
  });
  const fullest = fullestNames(article, runs, wordAt);
  const others = runs.map(({ first, end, titled }): Mention => {
    const full = fullest.get(wordAt(end - 1));
    const name = (end - first === 1 ? full?.name : undefined) ?? writtenName(article, first, end);
    const isPerson = (titled || full?.isPerson === true) && wordAt(first - 1) !== 'the';
    const not = wrongPronoun(article, wordAt, first, end);
    return { first, end, name, side: '', isPerson, not, titles: titlesAround(article, wordAt, first, end) };
  });
  const mentions = [...actors, ...others].sort((a, b) => a.first - b.first);
  const wrong = new Map(mentions.filter(({ not }) => not !== '').map(({ name, not }) => [name, not]));
  return mentions.map((mention) => ({ ...mention, not: wrong.get(mention.name) ?? '' }));
}

/** The pronoun that a form of address before a name, or in it, rules out. */
function wrongPronoun(
  { tokens }: CorpusArticle,
  wordAt: (token: number) => string,
  first: number,
  end: number,
): string {
  for (let token = Math.max(0, first - 2); token < end; token += 1) {
    if (tokens.sentence[token] !== tokens.sentence[first]) continue;
    if (notHe.has(wordAt(token))) return 'he';
    if (notShe.has(wordAt(token))) return 'she';
  }
  return '';
}

const writtenName = ({ text, tokens }: CorpusArticle, first: number, end: number) =>
  text
    .slice(tokens.start[first], tokens.end[end - 1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');

/**
 * The longest form in which an article gives a name, by its last word; it is a person's where a title stands before it,
 * or where the last word stands alone, too, and without an article.
 */
function fullestNames(
  article: CorpusArticle,
  runs: readonly { first: number; end: number; titled: boolean }[],
  wordAt: (token: number) => string,
) {
  const fullest = new Map<string, { name: string; length: number; isPerson: boolean }>();
  for (const { first, end, titled } of runs) {
    const key = wordAt(end - 1);
    const known = fullest.get(key) ?? { name: '', length: 0, isPerson: false };
    fullest.set(key, known);
    if (titled || (end - first === 1 && wordAt(first - 1) !== 'the')) known.isPerson = true;
    if (end - first <= known.length) continue;
    known.name = writtenName(article, first, end);
    known.length = end - first;
  }
  for (const known of fullest.values()) if (known.length < 2) known.isPerson = false;
  return fullest;
}

const reach = 6;

/** Titles in the words before a name, or behind the comma that follows it. */
function titlesAround(article: CorpusArticle, wordAt: (token: number) => string, first: number, end: number): string[] {
  const { sentence } = article.tokens;
  const titles: string[] = [];
  for (let token = first; token < end; token += 1) titles.push(titleOf(wordAt(token)) ?? '');
  for (let token = first - 1; token >= 0 && token >= first - 3 && sentence[token] === sentence[first]; token -= 1)
    titles.push(titleOf(wordAt(token)) ?? '');
  if (article.text[article.tokens.end[end - 1] ?? 0] === ',')
    for (let token = end; token < end + reach && sentence[token] === sentence[first]; token += 1)
      titles.push(titleOf(wordAt(token)) ?? '');
  return titles.filter((title) => title !== '');
}
