import type { DataFrame } from 'danfojs-node';

import { frameOf } from './frame.ts';
import { type ShortTableName, tableNames, type TableRows, tables } from './measures.ts';

/** The DataFrame of every table of a reader's size, by the table's name. */
export type Frames = Readonly<Record<ShortTableName, DataFrame>>;

const shortNames = tableNames.filter((name): name is ShortTableName => !tables[name].isLong);

/** The tables of an event that are of a reader's size, as DataFrames. */
export async function framesOf(rows: TableRows): Promise<Frames> {
  const made = shortNames.map(async (name) => [name, await frameOf(tables[name], rows[name] as never)] as const);
  return Object.fromEntries(await Promise.all(made)) as Frames;
}
