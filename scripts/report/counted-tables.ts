import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { type CountedRows, countedRows } from '../../analysis/measures/counted-rows.ts';
import { rowsAndLeaders } from '../../analysis/measures/word-choice/word-choice.ts';
import { wordChoiceLines } from './word-choice-lines.ts';

/** What counting the words of a corpus gives: rows for the report, and the part of `word-choice.csv` without header. */
export interface Counted {
  rows: CountedRows;
  csv: Uint8Array;
}

/** Counts the words of a corpus and scores their tone. */
export function countedTables(corpus: Corpus): Counted {
  const { rows, leaders } = rowsAndLeaders(corpus);
  const csv = new TextEncoder().encode(wordChoiceLines(rows));
  return { rows: countedRows(corpus, leaders()), csv };
}
