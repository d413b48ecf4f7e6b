import { Worker } from 'node:worker_threads';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { columns } from '../../analysis/measures/tables.ts';
import { wordChoiceRows } from '../../analysis/measures/word-choice/word-choice.ts';
import { type Cell, csvLines } from '../files/csv.ts';

/** A corpus of at least this many words has a table long enough to be made on another core. */
const longCorpus = 200_000;

/** The table of word choice in the making, one event after the other. */
export interface WordChoiceCsv {
  add(corpus: Corpus): void;
  /** The whole table, once all events are in. */
  finish(): Promise<string>;
}

/**
 * Makes `word-choice.csv`, by far the longest table, beside the other measures: a large corpus's part of it in a worker
 * thread, a small one's at once. The bytes are the same either way.
 */
export function wordChoiceCsv(): WordChoiceCsv {
  const parts: Promise<string>[] = [];
  return {
    add(corpus) {
      const words = corpus.articles.reduce((sum, { terms }) => sum + terms.length, 0);
      const part = words < longCorpus ? Promise.resolve(wordChoiceLines(corpus)) : inWorker(corpus);
      // Whoever finishes hears of a failure; until then it is nobody's.
      part.catch(() => undefined);
      parts.push(part);
    },
    async finish() {
      const [header = ''] = csvLines(columns['word-choice'], []);
      return header + (await Promise.all(parts)).join('');
    },
  };
}

/** The lines of one corpus, without the header. */
export function wordChoiceLines(corpus: Corpus): string {
  const rows = wordChoiceRows(corpus) as unknown as Iterable<Record<string, Cell>>;
  const lines = csvLines(columns['word-choice'], rows);
  lines.next();
  return [...lines].join('');
}

/** A worker thread does not inherit the loader of TypeScript: it starts with registering it. */
const bootstrap = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { register } from '${import.meta.resolve('tsx/esm/api')}';
    register();
    await import('${new URL('./word-choice-worker.ts', import.meta.url).href}');`,
  )}`,
);

function inWorker(corpus: Corpus): Promise<string> {
  const workerData = {
    ...corpus,
    sides: new Map(),
    actors: [],
    topics: [],
    articles: corpus.articles.map(countedPart),
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(bootstrap, { workerData });
    worker.once('message', (bytes: Uint8Array) => {
      resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`word-choice.csv: expected a worker that answers, got exit code ${code}`));
    });
  });
}

/** What counting needs of an article: the texts stay here. */
const countedPart = (article: Corpus['articles'][number]): Corpus['articles'][number] => ({
  ...article,
  text: '',
  vocabulary: [],
  segments: [],
  quotes: [],
});
