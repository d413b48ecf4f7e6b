import { availableParallelism } from 'node:os';
import { groupsBy } from '../../analysis/corpus/groups-by.ts';
import { type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import { type MeasuredEvent, type MeasureTools, plainTools } from '../../analysis/measures/measure.ts';
import type { SomeRows } from '../../analysis/measures/measure-event.ts';
import { type MeasureName, measures, type TableRows } from '../../analysis/measures/measures.ts';
import type { Work } from '../../analysis/work.ts';
import type { TextReader } from '../cache/text-work.ts';
import { joinCsv } from './csv.ts';
import { heardLater } from './heard-later.ts';
import { type LaneName, lanes } from './lanes.ts';
import { type MeasuredTables, measuredTables, type TableCsv } from './long-tables.ts';
import { type PackedTables, unpackTables } from './packed-rows.ts';
import { shareWork } from './share-work.ts';
import { startWorker } from './worker.ts';

/** A study with texts of at least this many characters is measured in several threads. */
const longStudy = 1_000_000;

/** The measures of a study in the making, one event after the other. */
export interface Measuring extends Pick<Work, 'measure'> {
  read: TextReader;
  /** The CSV of the tables of which rows have a part, once all events are measured. */
  tables: () => Promise<Map<string, Uint8Array>>;
  end: () => Promise<void>;
}

/** How a study is measured. */
export interface MeasuringOptions {
  /** Number of characters from which a study is long. */
  longFrom?: number;
  /** How many threads work at the same time. */
  cores?: number;
  /** Does the steps of articles in this thread. */
  each?: MeasureTools['each'];
}

/**
 * Reads and measures a study: a long one in threads, as far as there are cores for them, a short one here. Rows and bytes
 * are the same either way.
 *
 * @param characters length of all texts
 */
export function startMeasuring(
  characters: number,
  { longFrom = longStudy, cores = availableParallelism(), each = plainTools.each }: MeasuringOptions = {},
): Measuring {
  const threads = characters < longFrom ? 0 : cores - 1;
  const helpers = (Object.keys(lanes) as LaneName[]).slice(0, threads).map(startLane);
  const parts: Promise<TableCsv[]>[] = [];
  return {
    read: (texts, onDone) =>
      shareWork(
        texts,
        textWork,
        helpers.map(({ read }) => read),
        onDone,
      ),
    measure: (event) => {
      const made = measureIn(helpers, event, each);
      parts.push(heardLater(made.then(({ csv }) => csv)));
      return heardLater(made.then(({ rows }) => rows as TableRows));
    },
    tables: async () => {
      const byTable = groupsBy((await Promise.all(parts)).flat(), ({ table }) => table);
      return new Map(Array.from(byTable, ([table, own]) => [table, joinCsv(own.map(({ csv }) => csv))]));
    },
    end: async () => {
      await Promise.all(helpers.map(({ end }) => end()));
    },
  };
}

type Helper = ReturnType<typeof startLane>;

function startLane(name: LaneName) {
  const { part, measures: own } = lanes[name];
  const { ask, end } = startWorker('measuring-worker.ts', { workerData: name });
  return {
    measures: own as readonly MeasureName[],
    of: async ({ corpus }: MeasuredEvent): Promise<MeasuredTables> => {
      const event: MeasuredEvent = { corpus: part(corpus), repeats: { articles: [], pairs: [] } };
      const { rows, csv } = (await ask({ event })) as { rows: PackedTables; csv: TableCsv[] };
      return { rows: unpackTables(rows) as SomeRows, csv };
    },
    read: (texts: readonly unknown[]) => ask({ texts }) as Promise<TextWork[]>,
    end,
  };
}

/** Measures an event here, but for what helpers do meanwhile, and last what reads their tables. */
async function measureIn(
  helpers: readonly Helper[],
  event: MeasuredEvent,
  each: MeasureTools['each'],
): Promise<MeasuredTables> {
  const away = helpers.map((helper) => heardLater(helper.of(event)));
  // All events are with the helpers before the first is measured here.
  await Promise.resolve();
  const taken = new Set(helpers.flatMap(({ measures: own }) => own));
  const elsewhere = new Set(Array.from(taken, (name) => measures[name].tables.map((table) => table.name)).flat());
  const here = (Object.keys(measures) as MeasureName[]).filter((name) => !taken.has(name));
  // In the order of the register: what reads a table of one that waits, waits, too.
  const late = new Set(elsewhere);
  const waiting = new Set<MeasureName>();
  for (const name of here) {
    if (!measures[name].after.some((table) => late.has(table.name))) continue;
    waiting.add(name);
    for (const table of measures[name].tables) late.add(table.name);
  }
  const waits = (name: MeasureName) => waiting.has(name);
  const first = measuredTables(
    here.filter((name) => !waits(name)),
    event,
    { each },
  );
  const given = [...(await Promise.all(away)), first];
  const before = mergedRows(given);
  const last = measuredTables(here.filter(waits), event, { each, before });
  return { rows: mergedRows([...given, last]), csv: [...given, last].flatMap(({ csv }) => csv) };
}

const mergedRows = (parts: readonly MeasuredTables[]): SomeRows =>
  Object.assign({}, ...parts.map(({ rows }) => rows)) as SomeRows;
