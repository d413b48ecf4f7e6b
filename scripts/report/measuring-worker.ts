import { parentPort, workerData } from 'node:worker_threads';
import { type TextSource, textWork } from '../../analysis/corpus/read-article.ts';
import type { MeasuredEvent } from '../../analysis/measures/measure.ts';
import { type LaneName, lanes } from './lanes.ts';
import { measuredTables } from './long-tables.ts';
import { packTables } from './packed-rows.ts';

const { measures } = lanes[workerData as LaneName];

parentPort?.on('message', ({ texts, event }: { texts?: TextSource[]; event?: MeasuredEvent }) => {
  if (texts) parentPort?.postMessage(texts.map(textWork));
  if (!event) return;
  const { rows, csv } = measuredTables(measures, event);
  // Bytes change hands without being copied, but short ones, which Node keeps in a buffer with others.
  const own = csv.filter((one) => one.csv.byteLength === one.csv.buffer.byteLength);
  parentPort?.postMessage(
    { rows: packTables(rows), csv },
    own.map((one) => one.csv.buffer as ArrayBuffer),
  );
});
