import { availableParallelism } from 'node:os';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { type TextSource, type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import { groupsBy } from '../../analysis/corpus/groups-by.ts';
import type { CountedRows } from '../../analysis/measures/counted-rows.ts';
import type { LabelRow, RowsOf, TableName } from '../../analysis/measures/tables.ts';
import type { TextWorker } from '../cache/text-work.ts';
import { joinCsv } from './csv.ts';
import { heardLater } from './heard-later.ts';
import { countedTables, type LongTables, labelTables, type TableCsv } from './long-tables.ts';
import { type PackedTables, unpackTables } from './packed-rows.ts';
import { type Helper, shareWork } from './share-work.ts';
import { startWorker } from './worker.ts';

/** A study with texts of at least this many characters is measured in several threads. */
const longStudy = 1_000_000;

/** The measures that have long tables, in the making, one event after the other. */
export interface Measuring {
  /** Does the text work of articles, before the first event is measured. */
  read: TextWorker;
  /** Measures an event; of a long study while the caller goes on. */
  add: (corpus: Corpus) => { counted: Promise<CountedRows>; labels: Promise<readonly LabelRow[]> };
  /** The CSV of the long tables, once all events are in. */
  tables: () => Promise<Map<TableName, Uint8Array>>;
  end: () => Promise<void>;
}

/**
 * Counts words, scores their tone, reads labels, and makes the CSV of it, by far the longest tables, beside the other
 * measures: of a long study in threads, as far as there are cores for them, of a short one at once. Rows and bytes are
 * the same either way.
 *
 * @param characters length of all texts
 * @param longFrom number of characters from which a study is long
 * @param cores how many threads work at the same time
 */
export function startMeasuring(
  characters: number,
  { longFrom = longStudy, cores = availableParallelism() }: { longFrom?: number; cores?: number } = {},
): Measuring {
  const threads = characters < longFrom ? 0 : cores - 1;
  const lanes = {
    counted: threads > 0 ? inThread<keyof CountedRows>('counted', wordsOf) : here(countedTables),
    labels: threads > 1 ? inThread<'labels'>('labels', phrasesOf) : here(labelTables),
  };
  const helpers = [lanes.counted, lanes.labels].flatMap(({ read }) => read ?? []);
  const parts: Promise<TableCsv[]>[] = [];
  const take = <Name extends TableName>(made: Promise<LongTables<Name>>): Promise<RowsOf<Name>> => {
    parts.push(heardLater(made.then(({ csv }) => csv)));
    return heardLater(made.then(({ rows }) => rows));
  };
  return {
    read: (sources, onDone) => shareWork(sources, textWork, helpers, onDone),
    add: (corpus) => ({
      counted: take(lanes.counted.of(corpus)),
      labels: heardLater(take(lanes.labels.of(corpus)).then(({ labels }) => labels)),
    }),
    tables: async () => tablesOf((await Promise.all(parts)).flat()),
    end: async () => {
      await Promise.all([lanes.counted.end(), lanes.labels.end()]);
    },
  };
}

/** Where one of the measures is made. */
interface Lane<Name extends TableName> {
  of: (corpus: Corpus) => Promise<LongTables<Name>>;
  read?: Helper<TextSource, TextWork>;
  end: () => Promise<void>;
}

const here = <Name extends TableName>(measure: (corpus: Corpus) => LongTables<Name>): Lane<Name> => ({
  of: (corpus) => Promise.resolve(measure(corpus)),
  end: () => Promise.resolve(),
});

/** @param part what the thread needs of a corpus */
function inThread<Name extends TableName>(name: 'counted' | 'labels', part: (corpus: Corpus) => Corpus): Lane<Name> {
  const { ask, end } = startWorker('measuring-worker.ts', { workerData: name });
  return {
    of: async (corpus) => {
      const { rows, csv } = (await ask({ corpus: part(corpus) })) as { rows: PackedTables; csv: TableCsv[] };
      return { rows: unpackTables(rows) as RowsOf<Name>, csv };
    },
    read: (texts) => ask({ texts }) as Promise<TextWork[]>,
    end,
  };
}

function tablesOf(parts: readonly TableCsv[]): Map<TableName, Uint8Array> {
  const tables = groupsBy(parts, ({ table }) => table);
  return new Map(Array.from(tables, ([table, own]) => [table, joinCsv(own.map(({ csv }) => csv))]));
}

/** What reading labels needs of a corpus: all articles share one list of terms. */
const phrasesOf = (corpus: Corpus): Corpus => ({
  ...corpus,
  topics: [],
  articles: corpus.articles.map((article) => ({
    ...article,
    vocabulary: corpus.vocabulary,
    tokens: { ...article.tokens, term: article.terms },
    quotes: [],
    sample: new Uint32Array(),
    repeatable: [],
  })),
});

/** What counting needs of a corpus: the texts stay here. */
function wordsOf(corpus: Corpus): Corpus {
  const part = phrasesOf(corpus);
  const articles = part.articles.map((article) => ({ ...article, text: '' }));
  return { ...part, topics: corpus.topics, articles };
}
