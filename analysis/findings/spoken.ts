import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import type { Evidence } from './claim.ts';
import { passage, sentenceAround } from './evidence.ts';
import type { Speakers } from './speakers.ts';

/** What claims about quotations are made of: the measured ones, by outlet, and whose they are. */
export interface Spoken {
  corpus: Corpus;
  /** Speakers are sides of the study, not actors. */
  isBySide: boolean;
  speakers: readonly Speakers[];
  byOutlet: ReadonlyMap<string, QuotationRow[]>;
}

/** A quotation as evidence. */
export type Cut = (article: CorpusArticle, row: QuotationRow) => Evidence;

/** The sentence in which a quotation begins. */
export const sentenceAt: Cut = (article, { start }) => sentenceAround(article, start);

/** Direct speech with its marks. */
export const markedPassage: Cut = (article, { directness, start, end }) =>
  directness === 'direct' ? passage(article, start - 1, end + 1) : passage(article, start, end);

/** A quotation as evidence; empty where its article is not in the corpus. */
export function quotationEvidence({ articles }: Corpus, row: QuotationRow, cut: Cut): Evidence[] {
  const article = articles.find(({ id }) => id === row.article);
  return article ? [cut(article, row)] : [];
}
