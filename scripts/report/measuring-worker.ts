import { parentPort } from 'node:worker_threads';
import { type TextSource, textWork } from '../../analysis/corpus/read-article.ts';
import type { MeasuredEvent } from '../../analysis/measures/measure.ts';
import type { MeasureName } from '../../analysis/measures/measures.ts';
import { longTables } from './long-tables.ts';
import { packTables } from './packed-rows.ts';

/**
 * What a helper may be asked: what texts give alone, the rows of a measure of an event (that of the last question where none
 * is given), or the tables whose rows have passed by.
 */
export type Question =
  { texts: readonly TextSource[] } | { measure: MeasureName; event?: MeasuredEvent } | { tables: true };

const { measured, finish } = longTables();
let current: MeasuredEvent | undefined;

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(answerTo(question));
});

function answerTo(question: Question): unknown {
  if ('texts' in question) return question.texts.map(textWork);
  if ('tables' in question) return finish();
  current = question.event ?? current;
  if (!current) throw new Error(`${question.measure}: expected an event to measure, got none`);
  return packTables(measured([question.measure], current));
}
