import { taggedWords } from '../../corpus/tagged-words.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import type { NounPhrase } from '../../language/noun-phrase.ts';
import { singularOf } from '../../language/english/singular.ts';
import { tag, type TaggedWords } from '../../language/tagging/tag.ts';
import { readerOf } from '../../language/languages.ts';
import { labelDeterminers } from '../../language/english/phrase-words.ts';
import { personNouns } from '../../language/english/noun-kinds.ts';
import { countryWords } from '../../corpus/names/country-words.ts';
import { commonWords } from './common-words.ts';
import type { Mention } from './mention.ts';
import { splitName } from './split-name.ts';

/** The labels in every article of a corpus, in order of place. */
export function mentionsOfCorpus(corpus: Corpus): Mention[] {
  const { vocabulary, languages } = corpus;
  const columns = { isCommon: commonWords(corpus), lemmas: vocabulary.map(lemmaOf) };
  return corpus.articles.flatMap((article, index) => {
    const { grammar } = readerOf(article.language, languages);
    const words = taggedWords(corpus, article);
    if (!grammar || !words) return [];
    const reader = new MentionReader(corpus, index, article, words, columns);
    return grammar.nounPhrases(article, words, vocabulary).map((phrase, place) => reader.read(phrase, place));
  });
}

/** What is known of each term of the vocabulary. */
interface TermColumns {
  isCommon: Uint8Array;
  lemmas: readonly string[];
}

const none: readonly string[] = [];
const noCountries: readonly number[] = [];

/** Makes the noun phrases of one article mentions. */
class MentionReader {
  readonly #corpus: Corpus;
  readonly #article: CorpusArticle;
  /** Place of the article in the corpus. */
  readonly #index: number;
  readonly #words: TaggedWords;
  readonly #known: TermColumns;
  readonly #nameAt: Int32Array;

  constructor(corpus: Corpus, index: number, article: CorpusArticle, words: TaggedWords, known: TermColumns) {
    this.#corpus = corpus;
    this.#index = index;
    this.#article = article;
    this.#words = words;
    this.#known = known;
    this.#nameAt = namesByToken(article);
  }

  read(phrase: NounPhrase, place: number): Mention {
    const { first, core, head, ofEnd } = phrase;
    const { tags } = this.#words;
    const word = this.#wordAt(head);
    const { name, titles, isTitled } = this.#nameOf(phrase);
    const lemma = name.length > 0 ? (name.at(-1) ?? '') : (this.#lemmaAt(head) ?? word);
    const modifierEnd = name.length > 0 ? head + 1 - name.length : head;
    const modifiers = this.#wordsBetween(core, modifierEnd, isAny);
    const possessors = this.#wordsBetween(first, core, isNameTag);
    const last = name.length > 0 && !this.#isJoined(head - name.length) ? singularOf(modifiers.at(-1) ?? '') : '';
    const own = this.#wordsBetween(core, modifierEnd, isSpecific);
    const quantity = this.#wordAt(core - 1);
    const isQuantity = core > first && (tags[core - 1] === tag.number || quantity === 'both');
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
      article: this.#index,
      phrase: place,
      lemma,
      isPlural: name.length === 0 && lemma !== word && singularOf(word) !== word,
      name,
      named: this.#namedBy(phrase, name),
      titles: last === '' || titles.includes(last) ? titles : [...titles, last],
      isTitled,
      modifiers,
      specifics: joinWords(possessors, joinWords(own, this.#wordsBetween(head + 1, ofEnd, isNounTag))),
      countries: countriesOf(joinWords(possessors, joinedName(modifiers, name))),
      quantity: isQuantity ? quantity : '',
      determiner: labelDeterminers.has(this.#wordAt(first)) ? this.#wordAt(first) : '',
    };
  }

  #wordAt(token: number): string {
    return this.#corpus.vocabulary[this.#article.terms[token] ?? -1] ?? '';
  }

  #lemmaAt(token: number): string | undefined {
    return this.#known.lemmas[this.#article.terms[token] ?? -1];
  }

  #nameOf({ core, head }: NounPhrase): { name: readonly string[]; titles: readonly string[]; isTitled: boolean } {
    const run = this.#words.tags[head] === tag.name ? this.#nameRun(core, head) : none;
    if (run.length === 0) return { name: none, titles: none, isTitled: false };
    const { name, titles } = splitName(run);
    return { name, titles, isTitled: run.length > name.length && titles.length > 0 };
  }

  /** The name that ends at the head and begins in the phrase, or goes on behind it over `of`; also an alias that ends there. */
  #namedBy({ first, head }: NounPhrase, name: readonly string[]): number {
    const mention = this.#article.mentions[this.#nameAt[head] ?? -1];
    if (!mention) return -1;
    const isAlias = this.#corpus.actors[mention.name]?.basis === 'declared';
    if (mention.end === head + 1) return isAlias || (name.length > 0 && mention.first >= first) ? mention.name : -1;
    return name.length > 0 && mention.first >= first && this.#wordAt(head + 1) === 'of' ? mention.name : -1;
  }

  /** The capitalised words that end in the head; none where the corpus writes them all in lower case, too. */
  #nameRun(core: number, head: number): readonly string[] {
    const { tags, possessive } = this.#words;
    let from = head;
    while (from > core && tags[from - 1] === tag.name && possessive[from - 1] !== 1) from -= 1;
    const run: string[] = [];
    let isName = false;
    for (let token = from; token <= head; token += 1) {
      run.push(this.#wordAt(token));
      if (this.#known.isCommon[this.#article.terms[token] ?? 0] !== 1) isName = true;
    }
    return isName ? run : none;
  }

  #isJoined(token: number): boolean {
    return this.#words.tags[token] === tag.coordinator;
  }

  #wordsBetween(from: number, to: number, isWanted: (kind: number) => boolean): readonly string[] {
    let found: string[] | undefined;
    for (let token = from; token < to; token += 1)
      if (isWanted(this.#words.tags[token] ?? tag.other)) (found ??= []).push(this.#wordAt(token));
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

/** The head noun, without what a hyphen puts before it: `asylum-seekers` are seekers. */
function lemmaOf(word: string): string {
  const singular = singularOf(word);
  const last = singular.slice(singular.lastIndexOf('-') + 1);
  return personNouns.has(last) ? last : singular;
}
