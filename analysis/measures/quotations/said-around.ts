import { groupsBy } from '../../corpus/groups-by.ts';
import type { QuotationRow } from './quotations-table.ts';

/** A passage of an article; offsets count UTF-16 units in its text. */
interface Passage {
  article: string;
  start: number;
  end: number;
}

/** Finds the innermost statement in which a passage stands; undefined where it is the outlet’s own. */
export function saidAround(quotations: readonly QuotationRow[]): (passage: Passage) => QuotationRow | undefined {
  const byArticle = groupsBy(quotations, ({ article }) => article);
  return ({ article, start, end }) =>
    (byArticle.get(article) ?? [])
      .filter((said) => said.start <= start && end <= said.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
