import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { type TableName, tables, type TableRows } from '../../analysis/measures/measures.ts';
import type { LoadedStudy } from '../report/load-study.ts';
import { longTables } from '../report/long-tables.ts';
import { unpackTables } from '../report/packed-rows.ts';
import type { ReportWork } from '../report/start-work.ts';
import { missingShards, passes, shardNames, type Summaries, summariesOf } from './summaries.ts';
import { allTexts, type EventSummary } from './summarise.ts';
import { readSummary, sweepSummaries } from './summary-files.ts';

/**
 * The work of a study whose shards have done it elsewhere: their summaries are put together in the study’s order, so that
 * a report has the bytes that one machine would give it.
 *
 * @param count number of shards
 * @throws {ExpectedError} unless all summaries are there and whole; it names those that are missing
 */
export async function mergedWork(loaded: LoadedStudy, folder: string, count: number): Promise<ReportWork> {
  const summaries = summariesOf(loaded, folder, count);
  for (const pass of passes) {
    const missing = missingShards(summaries, pass);
    if (missing.length > 0)
      throw new ExpectedError([
        `${folder}: expected the ${pass} of all ${count} shards of ${loaded.study.id} as it is now, got none of ${shardNames(missing, count)}; run --summarise for these`,
      ]);
  }
  await sweepSummaries(folder);
  const events = eventSummaries(summaries);
  const long = longTables();
  return {
    read: () => Promise.resolve(allTexts(summaries)),
    measure: ({ corpus }) => {
      const summary = events.get(corpus.event);
      if (!summary) return Promise.reject(new Error(`${corpus.event}: expected the summary of an event, got none`));
      for (const [name, rows] of Object.entries(unpackTables(summary.long))) long.add(tables[name as TableName], rows);
      return Promise.resolve(unpackTables(summary.rows) as TableRows);
    },
    tables: () => Promise.resolve(long.finish()),
    keep: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
}

function eventSummaries({ folder, names }: Summaries): Map<string, EventSummary> {
  return new Map(names.events.flatMap((name) => [...(readSummary(folder, name) as Map<string, EventSummary>)]));
}
