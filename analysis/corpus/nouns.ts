import { cueVerbForms } from '../lexicons/cue-verbs.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { generalNouns } from '../lexicons/general-nouns.ts';
import { type Article, tokenFlag } from './article.ts';
import type { BareCorpus, CorpusArticle } from './corpus.ts';

/** A noun that articles repeat, singular and plural taken together. */
export interface Noun {
  name: string;
  forms: string[];
  count: number;
  articles: number;
  /** The paragraphs that hold it, numbered through the corpus. */
  paragraphs: Set<number>;
}

/** What tells a noun from other words without a tagger: what stands before it and behind it. */
interface Usage {
  count: number;
  /** Behind an article, possessive or quantity. */
  determined: number;
  asNoun: number;
  asOther: number;
  articles: Set<number>;
  paragraphs: Set<number>;
}

const beforeNoun = new Set(
  'the a an this that these those his her its their our my your of no any some more many in on for with about over from by against between'.split(
    ' ',
  ),
);
const beforeVerb = new Set(
  `to he she it they we you i who will would can could may might must should did does do not
  never`.split(/\s+/),
);

const mostNouns = 60;

/**
 * The nouns that the most articles use, the most used first; `articleOf` has the article of each paragraph. A word is a
 * noun where an article, possessive or `of` leads to it, and a small word or punctuation follows.
 */
export function repeatedNouns(corpus: BareCorpus): { nouns: Noun[]; articleOf: readonly number[] } {
  const usages = new Map<number, Usage>();
  const articleOf: number[] = [];
  corpus.articles.forEach((article, index) => {
    countUsages(article, index, articleOf.length, corpus.vocabulary, usages);
    articleOf.push(...article.segments.map(() => index));
  });
  const nouns = joinPlurals(corpus, usages);
  const leastArticles = Math.min(2, corpus.articles.length);
  return {
    nouns: nouns
      .filter(({ count, articles }) => count >= 3 && articles >= leastArticles)
      .sort((a, b) => b.articles - a.articles || b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, mostNouns),
    articleOf,
  };
}

function countUsages(
  article: CorpusArticle,
  index: number,
  firstParagraph: number,
  vocabulary: readonly string[],
  usages: Map<number, Usage>,
): void {
  const { terms, names, measured } = article;
  for (let token = 0; token < terms.length; token += 1) {
    const term = terms[token] ?? 0;
    const word = vocabulary[term] ?? '';
    if (measured[token] !== 1 || names[token] === 1 || !isContentWord(word)) continue;
    const usage = usages.get(term) ?? {
      count: 0,
      determined: 0,
      asNoun: 0,
      asOther: 0,
      articles: new Set(),
      paragraphs: new Set(),
    };
    usages.set(term, usage);
    const before = vocabulary[terms[token - 1] ?? -1] ?? '';
    const after = vocabulary[terms[token + 1] ?? -1] ?? '';
    usage.count += 1;
    const closes = !joinsOn(article, token + 1) || functionWords.has(after);
    if (beforeNoun.has(before)) usage.determined += 1;
    if (closes && (beforeNoun.has(before) || !functionWords.has(before)) && joinsOn(article, token)) usage.asNoun += 1;
    if (beforeVerb.has(before) || !closes) usage.asOther += 1;
    usage.articles.add(index);
    usage.paragraphs.add(firstParagraph + (article.sentences.segment[article.tokens.sentence[token] ?? 0] ?? 0));
  }
}

const isContentWord = (word: string) =>
  /^\p{L}[\p{L}-]{3,}$/u.test(word) &&
  !functionWords.has(word) &&
  !cueVerbForms.has(word) &&
  !generalNouns.has(word) &&
  !/(?:ly|ing|ed)$/.test(word);

const joinsOn = ({ tokens }: Article, token: number) =>
  tokens.sentence[token] === tokens.sentence[token - 1] && !((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation);

function joinPlurals({ vocabulary }: BareCorpus, usages: ReadonlyMap<number, Usage>): Noun[] {
  const ids = new Map([...usages.keys()].map((term) => [vocabulary[term] ?? '', term]));
  const nouns: Noun[] = [];
  const done = new Set<number>();
  for (const [term, usage] of usages) {
    if (done.has(term)) continue;
    const word = vocabulary[term] ?? '';
    const other = ids.get(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
    const both = other === undefined ? [usage] : [usage, usages.get(other) ?? usage];
    done.add(term);
    if (other !== undefined) done.add(other);
    if (sum(both, 'determined') < 0.2 * sum(both, 'count')) continue;
    if (sum(both, 'asNoun') < 0.4 * sum(both, 'count') || sum(both, 'asOther') > 0.5 * sum(both, 'count')) continue;
    const forms = [word, ...(other === undefined ? [] : [vocabulary[other] ?? ''])];
    const usual = other !== undefined && (usages.get(other)?.count ?? 0) > usage.count ? (forms[1] ?? word) : word;
    nouns.push({
      name: usual,
      forms,
      count: sum(both, 'count'),
      articles: new Set(both.flatMap(({ articles }) => [...articles])).size,
      paragraphs: new Set(both.flatMap(({ paragraphs }) => [...paragraphs])),
    });
  }
  return nouns;
}

const sum = (usages: readonly Usage[], key: 'count' | 'determined' | 'asNoun' | 'asOther') =>
  usages.reduce((total, usage) => total + usage[key], 0);
