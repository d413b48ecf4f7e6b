import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { placesOf } from '../../study/corrections.ts';
import type { QuotationRow } from './quotations-table.ts';

/** A passage of an article with who says it: nobody, where it is no quotation. */
interface CorrectedPassage {
  passage: string;
  by?: { actor: string; side: string };
}

/** What a study corrects in the statements of an article; a speaker is an actor by any of its names, else as given. */
export function correctionsOf({ corrections = [], actors }: Corpus, { id }: CorpusArticle): CorrectedPassage[] {
  return corrections.flatMap((one): CorrectedPassage[] => {
    if (one.kind !== 'speaker' && one.kind !== 'no-quotation') return [];
    if (one.article !== '' && one.article !== id) return [];
    if (one.kind === 'no-quotation') return [{ passage: one.passage }];
    const actor = actors.find(({ name, aliases }) => name === one.speaker || aliases.includes(one.speaker));
    return [{ passage: one.passage, by: { actor: actor?.name ?? one.speaker, side: actor?.side ?? '' } }];
  });
}

/** The rows of an article with its corrections: another speaker where a passage stands in a row, no row where it is no speech. */
export function corrected<Row extends Pick<QuotationRow, 'start' | 'end' | 'speaker' | 'actor' | 'side'>>(
  rows: readonly Row[],
  text: string,
  corrections: readonly CorrectedPassage[],
): readonly Row[] {
  if (corrections.length === 0) return rows;
  const places = corrections.map(({ passage, by }) => ({ by, spans: placesOf(text, passage) }));
  return rows.flatMap((row) => {
    const said = places.findLast(({ spans }) => spans.some(({ start, end }) => start < row.end && end > row.start));
    if (!said) return [row];
    return said.by ? [{ ...row, speaker: row.speaker === '' ? said.by.actor : row.speaker, ...said.by }] : [];
  });
}
