import type { BlockContent } from 'mdast';
import { sourceKindNames } from '../measures/sources/sources-table.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { sourceNotes } from '../prose/sources.ts';
import { percent } from '../prose/wording.ts';
import type { Chapter } from './chapter.ts';
import { columns, paragraph, type Prose, table } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';

/** Whom each outlet asks, by kind: how many of them, and their share of its words in marks. Nothing where nobody speaks. */
export function sourceBlocks(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  const shownIds = new Set(outlets.map(({ id }) => id));
  const own = chapter.rows.sources.filter(({ outlet }) => shownIds.has(outlet));
  const kinds = sourceKindNames.filter((kind) => own.some((row) => row.kind === kind));
  if (kinds.length === 0) return [];
  const rows = outlets.map(({ id }): Prose[] => [
    name(id),
    ...kinds.map((kind) => {
      const row = own.find((one) => one.outlet === id && one.kind === kind);
      if (!row) return '–';
      return row.words === 0 ? String(row.speakers) : `${row.speakers} (${percent(row.share_of_words)})`;
    }),
  ]);
  const heads = [sourceNotes.outlet, ...kinds.map((kind) => sourceNotes.kinds[kind])];
  return [table(columns(heads, []), rows), paragraph(sourceNotes.note)];
}
