import { markedName } from '../prose/outlet-names.ts';
import type { OutletLook } from './figure.ts';
import { outletsToDraw } from './outlets-drawn.ts';

/** As many articles as stand side by side and can still be read. */
const mostArticles = 12;

/** One panel of small multiples: an article, or all articles of an outlet. */
export interface Panel {
  id: string;
  /** The outlet's name; with a number where it has several panels. */
  name: string;
  colour: string;
}

/** Panels in the order of the outlets, and how a row finds its panel. */
export interface Panels<Row> {
  panels: Panel[];
  panelOf: (row: Row) => string;
  by: 'article' | 'outlet';
  footer: string;
}

/** One panel an article; beyond twelve articles one panel an outlet, for the first eight outlets. */
export function articlePanels<Row extends { outlet: string; article: string }>(
  outlets: readonly OutletLook[],
  rows: readonly Row[],
  footer: string,
): Panels<Row> {
  const articlesOf = new Map(outlets.map(({ id }) => [id, new Set<string>()]));
  for (const { outlet, article } of rows) articlesOf.get(outlet)?.add(article);
  const articles = [...articlesOf.values()].reduce((sum, { size }) => sum + size, 0);
  if (articles > mostArticles) {
    const { drawn, footer: longerFooter } = outletsToDraw(outlets, rows, footer);
    const panels = drawn.map((outlet) => ({ id: outlet.id, name: markedName(outlet), colour: outlet.colour }));
    return { panels, panelOf: ({ outlet }) => outlet, by: 'outlet', footer: longerFooter };
  }
  const panels = outlets.flatMap((outlet) => {
    const ids = [...(articlesOf.get(outlet.id) ?? [])];
    const numbered = (index: number): string => (ids.length > 1 ? ` (${index + 1})` : '');
    return ids.map((id, index) => ({ id, name: markedName(outlet) + numbered(index), colour: outlet.colour }));
  });
  return { panels, panelOf: ({ article }) => article, by: 'article', footer };
}
