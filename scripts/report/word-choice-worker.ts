import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { wordChoiceLines } from './word-choice-csv.ts';

// Sent as bytes, which change hands without being copied.
const bytes = new TextEncoder().encode(wordChoiceLines(workerData as Corpus));
parentPort?.postMessage(bytes, [bytes.buffer]);
