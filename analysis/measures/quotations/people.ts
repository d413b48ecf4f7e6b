import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { nameRuns } from '../../corpus/name-runs.ts';
import type { PhraseMatch } from '../../corpus/phrases.ts';
import { personTitles } from '../../lexicons/name-parts.ts';

/** A name or alias at its place, with whom it names: tokens `first` to `end - 1`. */
export interface Mention {
  first: number;
  end: number;
  /** The actor's name, else the fullest form of the name in the article. */
  name: string;
  side: string;
  isPerson: boolean;
  /** The titles and descriptions that stand before or, between commas, behind it. */
  titles: string[];
}

/** Titles that men and women bear in different forms are one title. */
const sameTitle: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['congresswoman', 'congressman'],
  ['councilwoman', 'councilman'],
]);

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
    const last = wordAt(end - 1);
    const full = end - first === 1 ? fullest.get(last) : undefined;
    const name = full?.name ?? writtenName(article, first, end);
    const isPerson = titled || full?.isPerson === true || (end - first >= 2 && end - first <= 4);
    return { first, end, name, side: '', isPerson, titles: titlesAround(article, wordAt, first, end) };
  });
  return [...actors, ...others].sort((a, b) => a.first - b.first);
}

const writtenName = ({ text, tokens }: CorpusArticle, first: number, end: number) =>
  text
    .slice(tokens.start[first], tokens.end[end - 1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');

/** The longest form in which an article gives a name, by its last word. */
function fullestNames(
  article: CorpusArticle,
  runs: readonly { first: number; end: number; titled: boolean }[],
  wordAt: (token: number) => string,
) {
  const fullest = new Map<string, { name: string; length: number; isPerson: boolean }>();
  for (const { first, end, titled } of runs) {
    const key = wordAt(end - 1);
    const known = fullest.get(key);
    const isPerson = titled || known?.isPerson === true || end - first >= 2;
    if (known && known.length >= end - first) known.isPerson = isPerson;
    else fullest.set(key, { name: writtenName(article, first, end), length: end - first, isPerson });
  }
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
