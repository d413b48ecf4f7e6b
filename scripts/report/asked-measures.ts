import { type MeasureName, measures, type TableName } from '../../analysis/measures/measures.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';

/** What a list of measures asks for. */
export interface AskedMeasures {
  /** Those that are made: the ones asked for, and those whose tables they read. */
  made: ReadonlySet<MeasureName>;
  /** The tables of those asked for, in the order of the register. */
  tables: readonly TableName[];
}

const allNames = Object.keys(measures) as MeasureName[];

/**
 * The measures that a list names, with a comma between.
 *
 * @throws {ExpectedError} where one is none
 * @example
 * askedMeasures('sentiment').tables; // => ['sentiment', 'sentiment-words', 'tone-position']
 */
export function askedMeasures(list: string): AskedMeasures {
  const given = list.split(',').map((name) => name.trim());
  const unknown = given.filter((name) => !allNames.some((known) => known === name));
  if (unknown.length > 0)
    throw new ExpectedError([`--measures: expected some of ${allNames.join(',')}, got ${unknown.join(',') || 'none'}`]);
  const asked = allNames.filter((name) => given.includes(name));
  const made = new Set<MeasureName>(asked);
  // A set grows while it is walked: what a needed measure needs comes behind it.
  for (const name of made)
    for (const table of measures[name].after) {
      const maker = allNames.find((one) => measures[one].tables.some((own) => own.name === table.name));
      if (maker) made.add(maker);
    }
  return { made, tables: asked.flatMap((name) => measures[name].tables.map((table) => table.name)) };
}
