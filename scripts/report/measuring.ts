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
import type { Question } from './measuring-worker.ts';
import { type PackedTables, unpackTables } from './packed-rows.ts';
import { shareWork } from './share-work.ts';
import { startWorker } from './worker.ts';

/** A study with texts of at least this many characters is measured in several threads. */
const longStudy = 1_000_000;

const allMeasures: ReadonlySet<MeasureName> = new Set(Object.keys(measures) as MeasureName[]);

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
  /** The measures that are made; all by default. */
  wanted?: ReadonlySet<MeasureName>;
  /** Whether `each` knows most of what articles give, so that this thread has less to do. */
  isMostlyKept?: boolean;
}

/**
 * Reads and measures a study: a long one in threads, as far as there are cores for them, a short one here. Rows and bytes
 * are the same either way.
 *
 * @param characters length of all texts
 */
export function startMeasuring(
  characters: number,
  {
    longFrom = longStudy,
    cores = availableParallelism(),
    each = plainTools.each,
    isMostlyKept = false,
    wanted = allMeasures,
  }: MeasuringOptions = {},
): Measuring {
  const threads = characters < longFrom ? 0 : cores - 1;
  const helpers = lanesOf(threads, isMostlyKept).map((lane) => startHelper(lane, wanted));
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
      const made = measureIn(helpers, event, { each, measured: own.measured, wanted });
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

function startHelper(own: readonly LaneName[], wanted: ReadonlySet<MeasureName>) {
  const { ask, end } = startWorker('measuring-worker.ts');
  return {
    /** Begins the measures of an event, one after the other; each is there as soon as it is done. */
    begin: ({ corpus }: MeasuredEvent): Away[] => {
      const event: MeasuredEvent = { corpus: partOf(own, corpus), repeats: { articles: [], pairs: [] } };
      return own
        .flatMap((name): readonly MeasureName[] => lanes[name].measures)
        .filter((name) => wanted.has(name))
        .map((measure, at) => {
          const question: Question = at === 0 ? { event, measure } : { measure };
          const made = ask(question).then((rows) => unpackTables(rows as PackedTables) as SomeRows);
          return { measure, rows: heardLater(made) };
        });
    },
    tables: () => ask({ tables: true }) as Promise<TableFiles[]>,
    read: (texts: readonly TextSource[]) => ask({ texts }) as Promise<TextWork[]>,
    end,
  };
}

/** A measure that a helper is making. */
interface Away {
  measure: MeasureName;
  rows: Promise<SomeRows>;
}

/** Measures an event here, but for what helpers do meanwhile; what reads their tables waits until they are there. */
async function measureIn(
  helpers: readonly Helper[],
  event: MeasuredEvent,
  {
    each,
    measured,
    wanted,
  }: Pick<MeasureTools, 'each'> & Pick<LongTables, 'measured'> & { wanted: ReadonlySet<MeasureName> },
): Promise<SomeRows> {
  const away = helpers.flatMap((helper) => helper.begin(event));
  // All events are with the helpers before the first is measured here.
  await Promise.resolve();
  const taken = new Set(away.map(({ measure }) => measure));
  let here = [...allMeasures].filter((name) => wanted.has(name) && !taken.has(name));
  let rows: SomeRows = {};
  const isReady = (name: MeasureName) => measures[name].after.every((table) => table.name in rows);
  while (here.length > 0) {
    for (const name of here.filter(isReady)) rows = { ...rows, ...measured([name], event, { each, before: rows }) };
    here = here.filter((name) => measures[name].tables.some((table) => !(table.name in rows)));
    if (here.some(isReady)) continue;
    const given = away.shift();
    if (!given) break;
    rows = { ...rows, ...(await given.rows) };
  }
  for (const given of away) rows = { ...rows, ...(await given.rows) };
  return rows;
}
