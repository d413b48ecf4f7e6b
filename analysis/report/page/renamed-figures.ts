import type { Figure, OutletLook } from '../../figures/figure.ts';
import type { TableName } from '../../measures/measures.ts';
import { markedName } from '../../prose/outlet-names.ts';
import type { Chapter } from '../chapter.ts';
import { drawFigures } from '../draw-figures.ts';
import { toldFindings } from '../told-findings.ts';

/** A chapter's figures with other names for its outlets, in titles, axes and legends alike. */
export function renamedFigures(chapter: Chapter, looks: readonly OutletLook[]): Map<TableName, Figure> {
  const names = new Map(looks.map((look) => [look.id, markedName(look)]));
  const kept = new Set(chapter.findings.map(({ id }) => id));
  const claims = chapter.claims.filter(({ id }) => kept.has(id));
  return drawFigures(
    chapter,
    toldFindings(claims, (outlet) => names.get(outlet) ?? outlet),
    looks,
  );
}
