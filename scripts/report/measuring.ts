import { availableParallelism } from 'node:os';
import { type TextSource, type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import { type MeasuredEvent, type MeasureTools, plainTools } from '../../analysis/measures/measure.ts';
import type { SomeRows } from '../../analysis/measures/measure-event.ts';
import { type MeasureName, measures, type TableRows } from '../../analysis/measures/measures.ts';
import type { Work } from '../../analysis/work.ts';
import type { TextReader } from '../cache/text-work.ts';
import { heardLater } from './heard-later.ts';
import { type LaneName, lanes, lanesOf, partOf } from './lanes.ts';
import { type LongTables, longTables } from './long-tables.ts';
import type { TableFiles } from './tables/table-writer.ts';
import { type PackedTables, unpackTables } from './packed-rows.ts';
import { shareWork } from './share-work.ts';
import { startWorker } from './worker.ts';

/** A study with texts of at least this many characters is measured in several threads. */
const longStudy = 1_000_000;

/** The measures of a study in the making, one event after the other. */
export interface Measuring extends Pick<Work, 'measure'> {
  read: TextReader;
  /** The tables whose rows pass by; asked for once, when all events are measured. */
  tables: () => Promise<TableFiles[]>;
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
  const helpers = lanesOf(threads).map(startHelper);
  const own = longTables();
  const events: Promise<unknown>[] = [];
  return {
    read: (texts, onDone) =>
      shareWork(
        texts,
        textWork,
        helpers.map(({ read }) => read),
        onDone,
      ),
    measure: (event) => {
      const made = measureIn(helpers, event, { each, measured: own.measured });
      events.push(heardLater(made));
      return heardLater(made.then((rows) => rows as TableRows));
    },
    tables: async () => {
      await Promise.all(events);
      const away = heardLater(Promise.all(helpers.map(({ tables }) => tables())));
      return [...own.finish(), ...(await away).flat()];
    },
    end: async () => {
      await Promise.all(helpers.map(({ end }) => end()));
    },
  };
}

type Helper = ReturnType<typeof startHelper>;

function startHelper(own: readonly LaneName[]) {
  const { ask, end } = startWorker('measuring-worker.ts', { workerData: own });
  return {
    measures: own.flatMap((name): readonly MeasureName[] => lanes[name].measures),
    of: async ({ corpus }: MeasuredEvent): Promise<SomeRows> => {
      const event: MeasuredEvent = { corpus: partOf(own, corpus), repeats: { articles: [], pairs: [] } };
      return unpackTables((await ask({ event })) as PackedTables) as SomeRows;
    },
    tables: () => ask({ tables: true }) as Promise<TableFiles[]>,
    read: (texts: readonly TextSource[]) => ask({ texts }) as Promise<TextWork[]>,
    end,
  };
}

/** Measures an event here, but for what helpers do meanwhile, and last what reads their tables. */
async function measureIn(
  helpers: readonly Helper[],
  event: MeasuredEvent,
  { each, measured }: Pick<MeasureTools, 'each'> & Pick<LongTables, 'measured'>,
): Promise<SomeRows> {
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
  const first = measured(
    here.filter((name) => !waits(name)),
    event,
    { each },
  );
  const given = [...(await Promise.all(away)), first];
  const before = mergedRows(given);
  const last = measured(here.filter(waits), event, { each, before });
  return mergedRows([...given, last]);
}

const mergedRows = (parts: readonly SomeRows[]): SomeRows => Object.assign({}, ...parts) as SomeRows;
