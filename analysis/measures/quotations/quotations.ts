import type { DataFrame } from 'danfojs-node';

import type { Corpus } from '../../corpus/corpus.ts';
import { frameOf } from '../frame.ts';
import type { QuotationRow } from '../tables.ts';
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

/** Written out, because an object made of the rest of another costs several times as much. */
const withoutStatement = (row: SpokenRow): QuotationRow => ({
  article: row.article,
  outlet: row.outlet,
  event: row.event,
  segment: row.segment,
  speaker: row.speaker,
  actor: row.actor,
  side: row.side,
  cue: row.cue,
  cue_class: row.cue_class,
  directness: row.directness,
  start: row.start,
  end: row.end,
  words: row.words,
  text: row.text,
  utterance: row.utterance,
  cue_start: row.cue_start,
  cue_end: row.cue_end,
});

/** `quotationRows` as a DataFrame. */
export const quotations = async (corpus: Corpus): Promise<DataFrame> => frameOf('quotations', quotationRows(corpus));
