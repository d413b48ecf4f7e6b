import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { countedTables } from './counted-tables.ts';

const counted = countedTables(workerData as Corpus);
// The bytes change hands without being copied.
parentPort?.postMessage(counted, [counted.csv.buffer as ArrayBuffer]);
