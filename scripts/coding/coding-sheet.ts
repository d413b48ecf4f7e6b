import { sentenceAround } from '../../analysis/findings/evidence.ts';
import type { Measured } from '../../analysis/findings/measured.ts';
import { random } from '../../analysis/statistics/random.ts';
import { toCsv } from '../report/csv.ts';
import { codable, type CodableName, type CodedPassage } from './codable.ts';

/** A sheet for coders, who do not see whose text it is or what the program says, and the key to it. */
export interface CodingSheet {
  sheet: Buffer;
  key: Buffer;
  items: number;
}

/**
 * Draws passages of a measure at random and makes a sheet of them: the same seed, the same sheet.
 *
 * @param sample how many passages, at most
 */
export function codingSheet(
  events: readonly Measured[],
  { measure, sample, seed }: { measure: CodableName; sample: number; seed: string },
): CodingSheet {
  const { question, codes, passages } = codable[measure];
  const all = events.flatMap((measured) => passages(measured).map((found) => ({ measured, found })));
  const draw = random(`coding ${seed}`);
  const drawn = all
    .map((one) => ({ one, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, sample)
    .map(({ one }, at) => ({ ...one, item: at + 1 }));
  const sheet = toCsv(
    ['item', 'text', 'question', 'codes', 'code'],
    drawn.map(({ measured, found, item }) => ({
      item,
      text: markedSentence(measured, found),
      question,
      codes: codes.join(' | '),
      code: '',
    })),
  );
  const key = toCsv(
    ['item', 'measure', 'event', 'article', 'outlet', 'start', 'end', 'program'],
    drawn.map(({ found, item }) => ({ item, measure, ...found })),
  );
  return { sheet, key, items: drawn.length };
}

/** The sentence of a passage, with »marks« around it. */
function markedSentence({ corpus }: Measured, { article: id, start, end }: CodedPassage): string {
  const article = corpus.articles.find((one) => one.id === id);
  if (!article) return '';
  const sentence = sentenceAround(article, start);
  const last = Math.max(sentence.end, end);
  const text = article.text;
  return `${text.slice(sentence.start, start)}»${text.slice(start, end)}«${text.slice(end, last)}`
    .replace(/\s+/gu, ' ')
    .trim();
}
