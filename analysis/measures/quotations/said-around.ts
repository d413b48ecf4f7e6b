import { groupsBy } from '../../corpus/groups-by.ts';
import { lowerBound } from '../../corpus/lower-bound.ts';
import type { QuotationRow } from './quotations-table.ts';

/** A passage of an article; offsets count UTF-16 units in its text. */
interface Passage {
  article: string;
  start: number;
  end: number;
}

/** Finds the innermost statement in which a passage stands; undefined where it is the outlet’s own. */
export function saidAround(quotations: readonly QuotationRow[]): (passage: Passage) => QuotationRow | undefined {
  const byArticle = new Map<string, ReturnType<typeof innermostAround>>();
  for (const [article, own] of groupsBy(quotations, ({ article }) => article))
    byArticle.set(article, innermostAround(own));
  return ({ article, start, end }) => byArticle.get(article)?.(start, end);
}

/** Looks only at the statements that begin before a passage and may reach behind it. */
function innermostAround(rows: readonly QuotationRow[]): (start: number, end: number) => QuotationRow | undefined {
  const inOrder = [...rows].sort((a, b) => a.start - b.start);
  let furthest = 0;
  /** How far a statement or one before it reaches. */
  const reach = inOrder.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (start, end) => {
    let inner: QuotationRow | undefined;
    for (let at = lowerBound(inOrder, start + 1, (row) => row.start) - 1; at >= 0 && (reach[at] ?? 0) >= end; at -= 1) {
      const row = inOrder[at];
      // Of two that are as long the first one counts.
      if (row && row.end >= end && (!inner || row.end - row.start <= inner.end - inner.start)) inner = row;
    }
    return inner;
  };
}
