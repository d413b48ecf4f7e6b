import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { type CountedRows, countedRows } from '../../analysis/measures/counted-rows.ts';
import { wordChoiceRows } from '../../analysis/measures/word-choice/word-choice.ts';
import { wordChoiceLines } from './word-choice-lines.ts';

/** What counting the words of a corpus gives: rows for the report, and the part of `word-choice.csv` without header. */
export interface Counted {
  rows: CountedRows;
  csv: Uint8Array;
}

/** Counts the words of a corpus and scores their tone. */
export function countedTables(corpus: Corpus): Counted {
  return {
    rows: countedRows(corpus),
    csv: new TextEncoder().encode(wordChoiceLines(wordChoiceRows(corpus))),
  };
}
