import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { type TextSource, textWork } from '../../analysis/corpus/read-article.ts';
import { countedTables, labelTables } from './long-tables.ts';
import { packTables } from './packed-rows.ts';

const tablesOf = workerData === 'labels' ? labelTables : countedTables;

parentPort?.on('message', ({ texts, corpus }: { texts?: TextSource[]; corpus?: Corpus }) => {
  if (texts) parentPort?.postMessage(texts.map(textWork));
  if (!corpus) return;
  const made = tablesOf(corpus);
  // Bytes change hands without being copied, but short ones, which Node keeps in a buffer with others.
  const own = made.csv.filter(({ csv }) => csv.byteLength === csv.buffer.byteLength);
  parentPort?.postMessage(
    { rows: packTables(made.rows), csv: made.csv },
    own.map(({ csv }) => csv.buffer as ArrayBuffer),
  );
});
