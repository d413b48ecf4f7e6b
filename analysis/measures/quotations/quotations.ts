import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../../corpus/corpus.ts';
import { frameOf } from '../frame.ts';
import { columns, type QuotationRow } from '../tables.ts';
import type { SpokenRow } from './spoken-rows.ts';
import { utterancesOf } from './utterances-of.ts';

/**
 * Quotations: who says what, and by which verb. One row a stretch of speech: a direct one is exactly what stands inside
 * one pair of marks, the others are the clause or phrase that a cue introduces. `words` counts words inside marks, in
 * an indirect row all of its words; a quotation inside a quotation counts in the inner row alone. `speaker` is as
 * written, `actor` whom that resolves to, `cue` the verb or phrase in lower case, `utterance` what other outlets
 * print, too.
 */
export const quotationRows = (corpus: Corpus): QuotationRow[] => utterancesOf(corpus).rows.map(withoutStatement);

const withoutStatement = (spoken: SpokenRow): QuotationRow =>
  Object.fromEntries(columns.quotations.map((column) => [column, spoken[column]])) as unknown as QuotationRow;

/** `quotationRows` as a DataFrame. */
export const quotations = async (corpus: Corpus): Promise<DataFrame> => frameOf('quotations', quotationRows(corpus));
