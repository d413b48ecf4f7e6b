import { taggedWords } from '../../corpus/tagged-words.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import type { NounPhrase } from '../../language/noun-phrase.ts';
import { singularOf } from '../../language/english/singular.ts';
import { tag, type TaggedWords } from '../../language/tagging/tag.ts';

import type { Grammar } from '../../language/language.ts';
import { readerOf } from '../../language/languages.ts';
import { calendarNames, demonyms, personTitles } from '../../language/english/name-parts.ts';
import { labelDeterminers, portfolios } from '../../language/english/phrase-words.ts';
import { institutionNouns, personNouns, placeNouns } from '../../language/english/noun-kinds.ts';
import { countryWords } from '../../corpus/names/country-words.ts';

/** One noun phrase of the corpus as a label of something. */
export interface Mention extends NounPhrase {
  /** Place of its article in the corpus. */
  article: number;
  /** Place of its phrase in the article. */
  phrase: number;
  /** Head noun in the singular, or the last word of a name. */
  lemma: string;
  isPlural: boolean;
  /** Words of the proper name at the end of the phrase, titles and adjectives of nations off; empty for a common noun. */
  name: readonly string[];
  /** Whom it names, as a place in `Corpus.names`; negative where its head ends no name and no declared alias. */
  named: number;
  /** Titles and nouns that stand before the name, singular: `president`, `adviser`. */
  titles: readonly string[];
  isTitled: boolean;
  /** Content words before the head, without names of titles: `iran`, `nuclear` of `the Iran nuclear deal`. */
  modifiers: readonly string[];
  /** Nouns and names among its modifiers, possessor and `of` phrase. */
  specifics: readonly string[];
  /** Countries that its modifiers or possessor name. */
  countries: readonly number[];
  /** The numeral right before the core of the phrase, or `both`: `one` of `one Ireland`. */
  quantity: string;
  /** First word of the phrase: `the`, `a`, `his`; empty where it is none of these. */
  determiner: string;
}

/** The labels in every article of a corpus, in order of place. */
export function mentionsOfCorpus(corpus: Corpus): Mention[] {
  const { vocabulary, languages } = corpus;
  const columns = { isCommon: commonWords(corpus), lemmas: vocabulary.map(lemmaOf) };
  return corpus.articles.flatMap((article, index) => {
    const { grammar } = readerOf(article.language, languages);
    const words = taggedWords(corpus, article);
    return grammar && words ? mentionsOfArticle(corpus, article, index, { ...columns, grammar, words }) : [];
  });
}

/** What is known of each term of the vocabulary, and of the words of an article. */
interface WordColumns {
  grammar: Grammar;
  words: TaggedWords;
  isCommon: Uint8Array;
  lemmas: readonly string[];
}

/** 1 for each term that the corpus writes without a capital at least as often as with one. */
function commonWords({ articles, vocabulary }: Corpus): Uint8Array {
  const balance = new Int32Array(vocabulary.length);
  const isSeen = new Uint8Array(vocabulary.length);
  for (const { terms, names } of articles) {
    for (let token = 0; token < terms.length; token += 1) {
      const term = terms[token] ?? 0;
      balance[term] = (balance[term] ?? 0) + (names[token] === 1 ? -1 : 1);
      if (names[token] !== 1) isSeen[term] = 1;
    }
  }
  return isSeen.map((seen, term) => (seen === 1 && (balance[term] ?? 0) >= 0 ? 1 : 0));
}

const none: readonly string[] = [];
const noCountries: readonly number[] = [];

function mentionsOfArticle(
  { vocabulary, actors }: Corpus,
  article: CorpusArticle,
  index: number,
  { grammar, words, isCommon, lemmas }: WordColumns,
) {
  const { terms } = article;
  const { tags, possessive } = words;
  const wordAt = (token: number) => vocabulary[terms[token] ?? -1] ?? '';
  const nameAt = namesByToken(article);
  return grammar.nounPhrases(article, words, vocabulary).map((phrase, place): Mention => {
    const { first, core, head, ofEnd } = phrase;
    const run = tags[head] === tag.name ? nameRun(core, head) : none;
    const { name, titles } = run.length === 0 ? { name: none, titles: none } : splitName(run);
    const word = wordAt(head);
    const lemma = name.length > 0 ? (name.at(-1) ?? '') : (lemmas[terms[head] ?? -1] ?? word);
    const modifierEnd = name.length > 0 ? head + 1 - name.length : head;
    const modifiers = wordsBetween(core, modifierEnd, isAny);
    const possessors = wordsBetween(first, core, isNameTag);
    const last = name.length > 0 && !isJoined(head - name.length) ? singularOf(modifiers.at(-1) ?? '') : '';
    const own = wordsBetween(core, modifierEnd, isSpecific);
    // Written out, because an object made of spread parts costs several times as much.
    return {
      first,
      core,
      head,
      ofEnd,
      end: phrase.end,
      isAside: phrase.isAside,
      inside: phrase.inside,
      apposedTo: phrase.apposedTo,
      saidOf: phrase.saidOf,
      article: index,
      phrase: place,
      lemma,
      isPlural: name.length === 0 && lemma !== word && singularOf(word) !== word,
      name,
      named: namedBy(phrase, name),
      titles: last === '' || titles.includes(last) ? titles : [...titles, last],
      isTitled: run.length > name.length && titles.length > 0,
      modifiers,
      specifics: joinWords(possessors, joinWords(own, wordsBetween(head + 1, ofEnd, isNounTag))),
      countries: countriesOf(joinWords(possessors, joinedName(modifiers, name))),
      quantity: core > first && (tags[core - 1] === tag.number || wordAt(core - 1) === 'both') ? wordAt(core - 1) : '',
      determiner: labelDeterminers.has(wordAt(first)) ? wordAt(first) : '',
    };
  });

  /** The name that ends at the head and begins in the phrase, or goes on behind it over `of`; also an alias that ends there. */
  function namedBy({ first, head }: NounPhrase, name: readonly string[]): number {
    const mention = article.mentions[nameAt[head] ?? -1];
    if (!mention) return -1;
    const isAlias = actors[mention.name]?.basis === 'declared';
    if (mention.end === head + 1) return isAlias || (name.length > 0 && mention.first >= first) ? mention.name : -1;
    return name.length > 0 && mention.first >= first && wordAt(head + 1) === 'of' ? mention.name : -1;
  }

  /** The capitalised words that end in the head; none where the corpus writes them all in lower case, too. */
  function nameRun(core: number, head: number): readonly string[] {
    let from = head;
    while (from > core && tags[from - 1] === tag.name && possessive[from - 1] !== 1) from -= 1;
    const run: string[] = [];
    let isName = false;
    for (let token = from; token <= head; token += 1) {
      run.push(wordAt(token));
      if (isCommon[terms[token] ?? 0] !== 1) isName = true;
    }
    return isName ? run : none;
  }

  function isJoined(token: number): boolean {
    return tags[token] === tag.coordinator;
  }

  function wordsBetween(from: number, to: number, isWanted: (kind: number) => boolean): readonly string[] {
    let found: string[] | undefined;
    for (let token = from; token < to; token += 1)
      if (isWanted(tags[token] ?? tag.other)) (found ??= []).push(wordAt(token));
    return found ?? none;
  }
}

/** For each token the place of the name that it is part of, -1 for none. */
function namesByToken({ mentions, terms }: CorpusArticle): Int32Array {
  const places = new Int32Array(terms.length).fill(-1);
  mentions.forEach(({ first, end }, place) => places.fill(place, first, end));
  return places;
}

const isAny = () => true;
const isNameTag = (kind: number) => kind === tag.name;
const isSpecific = (kind: number) => kind !== tag.adjective;
const isNounTag = (kind: number) => kind === tag.noun || kind === tag.name;
const joinWords = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
const countriesOf = (words: readonly string[]) => (words.length === 0 ? noCountries : countryWords(words));

/** What the words before a name name together with its end: `North and` before `South Korea`. */
const joinedName = (modifiers: readonly string[], name: readonly string[]) =>
  name.length > 1 && modifiers.at(-1) === 'and' ? [...modifiers.slice(0, -1), name.at(-1) ?? ''] : modifiers;

/** A run of capitalised words cut into titles and the name behind the last of them. */
function splitName(run: readonly string[]): { name: readonly string[]; titles: readonly string[] } {
  let from = 0;
  const titles: string[] = [];
  run.forEach((word, at) => {
    if (!personTitles.has(word)) return;
    from = at + 1;
    titles.push(word);
  });
  const last = run.at(-1) ?? '';
  const isBuilt = institutionNouns.has(last) || placeNouns.has(last);
  const isNoName = (word = '') => demonyms.has(word) || calendarNames.has(word) || portfolios.has(word);
  while (!isBuilt && run.length - from > 1 && isNoName(run[from])) from += 1;
  const name = from === 0 ? run : run.slice(from);
  const [only = ''] = name;
  const isOnlyAdjective = calendarNames.has(only) || (demonyms.has(only) && countryWords([only]).length === 0);
  return name.length === 1 && isOnlyAdjective ? { name: none, titles } : { name, titles };
}

/** The head noun, without what a hyphen puts before it: `asylum-seekers` are seekers. */
function lemmaOf(word: string): string {
  const singular = singularOf(word);
  const last = singular.slice(singular.lastIndexOf('-') + 1);
  return personNouns.has(last) ? last : singular;
}
