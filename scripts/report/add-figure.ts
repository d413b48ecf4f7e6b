import type { Figure } from '../../analysis/figures/figure.ts';
import type { RenderedFigure } from '../../analysis/figures/render.ts';
import type { Content } from '../files/content.ts';
import { type Cell, toCsv } from './csv.ts';

/** Adds the files of a figure: its specification, its drawings and its rows. */
export function addFigure(
  files: Map<string, Content>,
  stem: string,
  { columns, rows }: Figure,
  drawn: RenderedFigure,
): void {
  files.set(`${stem}.vl.json`, drawn.specJson);
  files.set(`${stem}.svg`, drawn.svg);
  files.set(`${stem}.png`, drawn.png);
  files.set(`${stem}.csv`, toCsv(columns, rows as Record<string, Cell>[]));
}
