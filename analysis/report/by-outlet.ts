import type { Table } from 'mdast';
import { outletNames } from '../prose/outlet-names.ts';
import type { Chapter } from './chapter.ts';
import { type Prose, table } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';

/** A table with a row a thing and a column an outlet. */
export function byOutlet(
  chapter: Chapter,
  things: readonly string[],
  cell: (thing: string, outlet: string) => string,
): Table {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  return table(
    [[''], ...outlets.map(({ id }) => [name(id), 'right'] as const)],
    things.map((thing): Prose[] => [thing, ...outlets.map(({ id }) => cell(thing, id))]),
  );
}
