import { parentPort, workerData } from 'node:worker_threads';
import { type TextSource, textWork } from '../../analysis/corpus/read-article.ts';
import type { MeasuredEvent } from '../../analysis/measures/measure.ts';
import type { MeasureName } from '../../analysis/measures/measures.ts';
import { type LaneName, lanes } from './lanes.ts';
import { longTables } from './long-tables.ts';
import { packTables } from './packed-rows.ts';

/** What a helper may be asked: what texts give alone, the rows of an event, or the tables whose rows have passed by. */
export type Question = { texts: readonly TextSource[] } | { event: MeasuredEvent } | { tables: true };

const measures = (workerData as LaneName[]).flatMap((name): readonly MeasureName[] => lanes[name].measures);
const { measured, finish } = longTables();

parentPort?.on('message', (question: Question) => {
  if ('texts' in question) parentPort?.postMessage(question.texts.map(textWork));
  else if ('event' in question) parentPort?.postMessage(packTables(measured(measures, question.event)));
  else parentPort?.postMessage(finish());
});
