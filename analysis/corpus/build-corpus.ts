import { type Languages, readerOf } from '../language/languages.ts';
import type { BareCorpus, Corpus, CorpusArticle } from './corpus.ts';
import type { Outlet, Study } from '../study/study.ts';
import { corpusActors } from './actors.ts';
import { type Article, tokenFlag } from './article.ts';
import { measuredKinds } from '../lines/segment.ts';
import { commonSpellings, inCommonSpelling } from './common-spellings.ts';
import { corpusNames } from './names/corpus-names.ts';
import { capitalCounts, nameTokens } from './names/name-tokens.ts';
import { numberColumn } from './number-column.ts';
import { corpusTopics } from './topics.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Puts articles together: one numbering of terms, names told from words by the evidence of all of them, actors and
 * topics as the study declares them or, where it declares none, as the text shows them.
 */
export function buildCorpus(study: Study, articles: readonly Article[], event = '', languages?: Languages): Corpus {
  const words = vocabulary();
  const termsOf = articles.map(({ tokens, vocabulary: own }) => {
    const ids = numberColumn(new Uint32Array(own.length), own, (term) => words.idOf(term));
    return tokens.term.map((local) => ids[local] ?? 0);
  });
  const evidence = capitalCounts(articles, termsOf, words.terms.length);
  const { spellings } = readerOf(undefined, languages);
  const common = commonSpellings(words.terms, termsOf, spellings);
  const plain = articles.map((article, index) => {
    const own = termsOf[index] ?? new Uint32Array();
    const names = nameTokens(article, own, evidence, words.terms);
    const terms =
      readerOf(article.language, languages).spellings.size > 0 ? inCommonSpelling(article, own, common) : own;
    return { ...article, terms, names, measured: measuredTokens(article) };
  });
  const { names, mentions } = corpusNames(plain, words.terms, study);
  const members = plain.map((article, index) => ({ ...article, mentions: mentions[index] ?? [] }));
  const present = new Set(articles.map(({ outlet }) => outlet));
  const outlets = outletOrder(
    [...study.outlets.values()].filter(({ id }) => present.has(id)),
    members,
  );
  const base = {
    event,
    outlets,
    articles: members,
    names,
    sides: study.sides,
    ...(languages && { languages }),
    vocabulary: words.terms,
    ...(common && { common }),
    referents: study.referents,
    words: study.words,
    ...(study.corrections && { corrections: study.corrections }),
  };
  return { ...base, actors: corpusActors(study.actors, names, articles.length), topics: corpusTopics(study, base) };
}

/** So many outlets are told apart at a glance, in the order that the study gives them. */
const mostAtAGlance = 8;

/** The outlets in the study's order, or, where they are too many for that, the one with the most measured words first. */
export function outletOrder(outlets: readonly Outlet[], articles: readonly CorpusArticle[]): Outlet[] {
  if (outlets.length <= mostAtAGlance) return [...outlets];
  const words = new Map<string, number>();
  for (const { outlet, measured } of articles)
    words.set(outlet, (words.get(outlet) ?? 0) + measured.reduce((sum, isMeasured) => sum + isMeasured, 0));
  return [...outlets].sort((a, b) => (words.get(b.id) ?? 0) - (words.get(a.id) ?? 0));
}

function measuredTokens({ tokens, sentences, segments }: Article): Uint8Array {
  const isMeasured = segments.map(({ kind }) => measuredKinds.has(kind));
  return numberColumn(new Uint8Array(tokens.sentence.length), tokens.sentence, (sentence) =>
    isMeasured[sentences.segment[sentence] ?? 0] === true ? 1 : 0,
  );
}

/** Whether a token is inside quotation marks that hold speech. */
export const isQuoted = (article: Article, token: number): boolean =>
  ((article.tokens.flags[token] ?? 0) & tokenFlag.quoted) !== 0;

/**
 * The id of a term in the corpus in any spelling, `undefined` for one that does not occur.
 *
 * @example termIds(corpus)('talks')
 */
export function termIds({ vocabulary: terms, common, languages }: BareCorpus): (term: string) => number | undefined {
  const { spellings } = readerOf(undefined, languages);
  const ids = new Map(terms.map((term, id) => [term, id]));
  const byUsual = new Map(
    terms.flatMap((term, id) => {
      const usual = spellings.get(term);
      return usual === undefined ? [] : [[usual, id] as const];
    }),
  );
  return (term) => {
    const id = ids.get(term) ?? ids.get(spellings.get(term) ?? '') ?? byUsual.get(spellings.get(term) ?? term);
    return id === undefined ? undefined : (common?.[id] ?? id);
  };
}

/** The events of a study in order of first article; `['']` where it has none. */
export function eventsOf(articles: readonly Article[]): string[] {
  const events = [...new Set(articles.map(({ event }) => event))];
  return events.length === 0 ? [''] : events;
}
