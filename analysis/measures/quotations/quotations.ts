import type { Corpus } from '../../corpus/corpus.ts';
import type { QuotationRow } from './quotations-table.ts';
import type { SpokenRow } from './spoken-rows.ts';
import { utterancesOf } from './utterances-of.ts';

/**
 * Quotations: who says what, and by which verb. One row a stretch of speech: a direct one is exactly what stands inside
 * one pair of marks, the others are the clause or phrase that a cue introduces. `words` counts words inside marks, in
 * an indirect row all of its words; a quotation inside a quotation counts in the inner row alone. `speaker` is as
 * written, `actor` whom that resolves to, `cue` the verb or phrase in lower case, `utterance` what other outlets
 * print, too.
 */
export function quotationRows(corpus: Corpus, { rows, utterances } = utterancesOf(corpus)): QuotationRow[] {
  const ids = new Map<SpokenRow, string>();
  for (const { id, versions } of utterances)
    for (const version of versions) for (const row of version.rows) ids.set(row, id);
  return rows.map((row) => withUtterance(row, ids.get(row) ?? ''));
}

/** Written out, because an object made of the rest of another costs several times as much. */
const withUtterance = (row: SpokenRow, utterance: string): QuotationRow => ({
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
  utterance,
  cue_start: row.cue_start,
  cue_end: row.cue_end,
});
