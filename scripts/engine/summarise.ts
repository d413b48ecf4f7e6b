import { eventCorpora } from '../../analysis/corpus/event-corpora.ts';
import { type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import type { MeasuredEvent, MeasureTools } from '../../analysis/measures/measure.ts';
import { plainTools } from '../../analysis/measures/measure.ts';
import { measureEvent } from '../../analysis/measures/measure-event.ts';
import { readArticles, textSource } from '../../analysis/read-articles.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { loadStudy } from '../report/load-study.ts';
import { type PackedTables, packTables } from '../report/packed-rows.ts';
import { type Shard, shardName } from './shard.ts';
import { missingShards, type Pass, shardNames, type Summaries, summariesOf } from './summaries.ts';
import { hasSummary, readSummary, writeSummary } from './summary-files.ts';

/** What an event comes to: the rows that a report needs, and those of long tables, whole. */
export interface EventSummary {
  rows: PackedTables;
  long: PackedTables;
}

/**
 * Summarises one shard of a study, pass by pass: what its texts give alone; then, once the texts of all shards are there,
 * its events. What is there already is not made again.
 *
 * @param pass only this one
 * @returns what was done, as lines for the terminal
 * @throws {ExpectedError} where events are asked for and texts of other shards are missing
 */
export async function summarise(source: string, folder: string, shard: Shard, pass?: Pass): Promise<string[]> {
  const summaries = summariesOf(await loadStudy(source), folder, shard.count);
  const told: string[] = [];
  const name = `shard ${shardName(shard)}`;
  if (pass !== 'events')
    told.push(`${name}: texts ${(await summariseTexts(summaries, shard)) ? 'summarised' : 'were there'}`);
  if (pass === 'texts') return told;
  const missing = missingShards(summaries, 'texts');
  if (missing.length > 0) {
    const wanted = `the texts of all ${shard.count} shards in ${folder}, got none of ${shardNames(missing, shard.count)}`;
    if (pass === 'events') throw new ExpectedError([`${name}: expected ${wanted}`]);
    return [...told, `${name}: its events need ${wanted}; run it again then`];
  }
  return [...told, `${name}: events ${(await summariseEvents(summaries, shard)) ? 'summarised' : 'were there'}`];
}

async function summariseTexts({ study, folder, shares, names }: Summaries, { index }: Shard): Promise<boolean> {
  const name = names.texts[index] ?? '';
  if (hasSummary(folder, name)) return false;
  const own = new Set(shares[index]?.articles);
  const works = study.articles.filter((_, place) => own.has(place)).map((article) => textWork(textSource(article)));
  await writeSummary(folder, name, works);
  return true;
}

async function summariseEvents(summaries: Summaries, { index }: Shard): Promise<boolean> {
  const { study, folder, shares, names } = summaries;
  const name = names.events[index] ?? '';
  if (hasSummary(folder, name)) return false;
  const own = new Set(shares[index]?.events);
  const articles =
    own.size === 0 ? [] : await readArticles(study, { read: () => Promise.resolve(allTexts(summaries)) });
  const summary = new Map<string, EventSummary>();
  for (const event of eventCorpora(study, articles, (one) => own.has(one)))
    summary.set(event.corpus.event, summaryOf(event));
  await writeSummary(folder, name, summary);
  return true;
}

/** What all texts of a study give, in its order. */
export const allTexts = ({ folder, names }: Summaries): TextWork[] =>
  names.texts.flatMap((name) => readSummary(folder, name) as TextWork[]);

function summaryOf(event: MeasuredEvent): EventSummary {
  const long: Partial<Record<string, object[]>> = {};
  const tools: MeasureTools = { each: plainTools.each, all: ({ name }, rows) => (long[name] = [...rows]) };
  const rows = measureEvent(event, tools);
  return { rows: packTables(rows), long: packTables(long) };
}
