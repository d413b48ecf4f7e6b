import { cueVerbForms } from '../language/english/cue-verbs.ts';
import { functionWords } from '../language/english/function-words.ts';
import { generalNouns } from '../language/english/general-nouns.ts';
import { beforeNoun, beforeVerb } from '../language/english/phrase-words.ts';
import { type Article, tokenFlag } from './article.ts';
import type { BareCorpus } from './corpus.ts';

/** A noun that articles repeat, singular and plural taken together. */
export interface Noun {
  name: string;
  forms: string[];
  count: number;
  articles: number;
  /** The paragraphs that hold it, numbered through the corpus. */
  paragraphs: Set<number>;
}

/** What tells a noun from other words without a tagger: what stands before it and behind it. By term. */
interface Usage {
  count: Uint32Array;
  /** Behind an article, possessive or quantity. */
  determined: Uint32Array;
  asNoun: Uint32Array;
  asOther: Uint32Array;
}

const mostNouns = 60;

/**
 * The nouns that the most articles use, the most used first; `articleOf` has the article of each paragraph. A word is a
 * noun where an article, possessive or `of` leads to it, and a small word or punctuation follows.
 */
export function repeatedNouns(corpus: BareCorpus): { nouns: Noun[]; articleOf: readonly number[] } {
  const { vocabulary, articles } = corpus;
  const usage = usageOf(corpus);
  const candidates = joinPlurals(vocabulary, usage).filter(({ count }) => count >= 3);
  const nounOf = new Map(candidates.flatMap((noun) => noun.terms.map((term) => [term, noun] as const)));
  const articleOf: number[] = [];
  articles.forEach((article, index) => {
    const { terms, names, measured, tokens, sentences } = article;
    for (let token = 0; token < terms.length; token += 1) {
      const noun = nounOf.get(terms[token] ?? 0);
      if (!noun || measured[token] !== 1 || names[token] === 1) continue;
      noun.articles.add(index);
      noun.paragraphs.add(articleOf.length + (sentences.segment[tokens.sentence[token] ?? 0] ?? 0));
    }
    article.segments.forEach(() => articleOf.push(index));
  });
  const leastArticles = Math.min(2, articles.length);
  return {
    nouns: candidates
      .map((noun): Noun => ({ ...noun, articles: noun.articles.size }))
      .filter((noun) => noun.articles >= leastArticles)
      .sort((a, b) => b.articles - a.articles || b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, mostNouns),
    articleOf,
  };
}

/** How often each content word of the vocabulary is used, and how. */
function usageOf({ vocabulary, articles }: BareCorpus): Usage {
  const column = () => new Uint32Array(vocabulary.length);
  const usage = { count: column(), determined: column(), asNoun: column(), asOther: column() };
  // Asked once a word and not once a use.
  const told = (is: (word: string) => boolean) => Uint8Array.from(vocabulary, (word) => (is(word) ? 1 : 0));
  const isContent = told(isContentWord);
  const isGrammar = told((word) => functionWords.has(word));
  const leadsNoun = told((word) => beforeNoun.has(word));
  const leadsVerb = told((word) => beforeVerb.has(word));
  const add = (counts: Uint32Array, term: number) => (counts[term] = (counts[term] ?? 0) + 1);
  for (const article of articles) {
    const { terms, names, measured } = article;
    for (let token = 0; token < terms.length; token += 1) {
      const term = terms[token] ?? 0;
      if (isContent[term] !== 1 || measured[token] !== 1 || names[token] === 1) continue;
      const before = token > 0 ? (terms[token - 1] ?? 0) : -1;
      const after = token + 1 < terms.length ? (terms[token + 1] ?? 0) : -1;
      add(usage.count, term);
      const closes = !joinsOn(article, token + 1) || isGrammar[after] === 1;
      if (leadsNoun[before] === 1) add(usage.determined, term);
      if (closes && (leadsNoun[before] === 1 || isGrammar[before] !== 1) && joinsOn(article, token))
        add(usage.asNoun, term);
      if (leadsVerb[before] === 1 || !closes) add(usage.asOther, term);
    }
  }
  return usage;
}

/** Whether a word has the form of one that says what a text is about. */
export const isContentWord = (word: string) =>
  /^\p{L}[\p{L}-]{3,}$/u.test(word) &&
  !functionWords.has(word) &&
  !cueVerbForms.has(word) &&
  !generalNouns.has(word) &&
  !/(?:ly|ing|ed)$/.test(word);

/** Whether a token goes on with the one before it: the same sentence, and no punctuation between. */
export const joinsOn = ({ tokens }: Article, token: number) =>
  tokens.sentence[token] === tokens.sentence[token - 1] && !((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation);

/** A noun in the making: its terms, and where they stand. */
interface Candidate extends Omit<Noun, 'articles'> {
  terms: number[];
  articles: Set<number>;
}

/** The words that are used as nouns, each with its plural or singular. */
function joinPlurals(vocabulary: readonly string[], { count, determined, asNoun, asOther }: Usage): Candidate[] {
  const used = Array.from(count.keys()).filter((term) => (count[term] ?? 0) > 0);
  const ids = new Map(used.map((term) => [vocabulary[term] ?? '', term]));
  const nouns: Candidate[] = [];
  const done = new Set<number>();
  for (const term of used) {
    if (done.has(term)) continue;
    const word = vocabulary[term] ?? '';
    const other = ids.get(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
    const terms = other === undefined ? [term] : [term, other];
    for (const one of terms) done.add(one);
    const sum = (counts: Uint32Array) => terms.reduce((total, one) => total + (counts[one] ?? 0), 0);
    const all = sum(count);
    if (sum(determined) < 0.2 * all || sum(asNoun) < 0.4 * all || sum(asOther) > 0.5 * all) continue;
    const forms = terms.map((one) => vocabulary[one] ?? '');
    const usual = other !== undefined && (count[other] ?? 0) > (count[term] ?? 0) ? (forms[1] ?? word) : word;
    nouns.push({ name: usual, forms, terms, count: all, articles: new Set(), paragraphs: new Set() });
  }
  return nouns;
}
