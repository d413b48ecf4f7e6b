import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { taggedWords } from '../corpus/tagged-words.ts';
import { readerOf } from '../language/languages.ts';
import { measuredKinds } from '../lines/segment.ts';
import { gap, gapAt, type Reading, readingOf, type Unit } from './quotations/reading.ts';
import { wordTable } from './quotations/word-table.ts';

/** Reads English articles of a corpus with their quotation marks looked through; `undefined` for other languages. */
export function clauseReader(corpus: Corpus): (article: CorpusArticle) => Reading | undefined {
  const english = readerOf(undefined, corpus.languages);
  const table = wordTable(corpus.vocabulary, english);
  return (article) => {
    const tagged = taggedWords(corpus, article);
    if (!tagged || readerOf(article.language, corpus.languages) !== english) return undefined;
    return readingOf({ ...article, quotes: [] }, table, tagged);
  };
}

/** The units of a reading in segments that are measured, headlines aside: those leave words out. */
export const runningUnits = ({ article, units }: Reading): Unit[] =>
  units.filter(({ segment }) => {
    const kind = article.segments[segment]?.kind ?? 'furniture';
    return measuredKinds.has(kind) && kind !== 'headline';
  });

const stops = gap.comma | gap.colon | gap.semicolon | gap.dash | gap.bracket | gap.stop | gap.unit;

/** Behind the last token of a clause that begins at `from`: before punctuation or `limit`. */
export function clauseEnd(reading: Reading, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && !(gapAt(reading, at) & stops)) at += 1;
  return at;
}

/** The first token of a clause that ends before `end`. */
export function clauseStart(reading: Reading, end: number, floor: number): number {
  let at = end - 1;
  while (at > floor && !(gapAt(reading, at) & stops)) at -= 1;
  return at;
}
