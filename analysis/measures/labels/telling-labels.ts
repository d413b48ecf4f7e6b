import { measuredKinds } from '../../lines/segment.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { comparedOutlets } from '../compared-outlets.ts';
import type { LabelRow } from './labels-table.ts';
import { type TellingReferent, tellingReferents } from './telling-referents.ts';

/** So many of those that tell most, and all that the study declares. */
const mostTelling = 300;

/** What telling one referent from another needs of a corpus. */
export type ComparedCorpus = Pick<Corpus, 'articles' | 'outlets' | 'referents' | 'words'>;

/**
 * The labels that a report can show, in their order: those of the referents whose labels tell most of the compared
 * outlets, and of those that the study declares.
 *
 * @param rows all labels, as `labelRows` gives them
 */
export function tellingLabels(corpus: ComparedCorpus, rows: readonly LabelRow[]): LabelRow[] {
  const telling = new Set(mostTellingReferents(corpus, rows).map(({ referent }) => referent));
  return rows.filter(({ referent }) => telling.has(referent));
}

/**
 * The referents whose labels tell the compared outlets apart, the most telling first. What stands in captions and
 * embeds alone tells nothing.
 */
export function mostTellingReferents(corpus: ComparedCorpus, rows: readonly LabelRow[]): TellingReferent[] {
  const outlets = comparedOutlets(corpus);
  const declared = new Set(corpus.referents.map(({ name }) => name));
  return tellingReferents(
    rows.filter((row) => isMeasured(row) && outlets.has(row.outlet)),
    corpus.words.judging,
  )
    .filter(({ score }) => score > 0)
    .filter(({ referent }, place) => place < mostTelling || declared.has(referent));
}

/** Whether the text that it stands in is measured: no caption, no embedded post. */
export const isMeasured = ({ segment }: LabelRow): boolean => measuredKinds.has(segment);
