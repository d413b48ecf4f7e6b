import type { Figure, OutletLook } from '../figures/figure.ts';
import type { Measured } from '../findings/measured.ts';
import type { TableName } from '../measures/measures.ts';
import { footerWords } from '../prose/every-figure.ts';
import type { Finding } from './finding.ts';
import { shownMeasures } from './sections.ts';

/**
 * The figures of a measured corpus, by measure, of all its outlets or of some. Each takes its title from the first finding on its measure that can
 * be seen in it, so that it claims no more than the finding does; one without rows is left out.
 */
export function drawFigures(
  measured: Measured,
  findings: readonly Finding[],
  outlets: readonly OutletLook[],
): Map<TableName, Figure> {
  const ids = new Set(outlets.map(({ id }) => id));
  const footer = footerWords({
    articles: measured.corpus.articles.filter(({ outlet }) => ids.has(outlet)).length,
    outlets: outlets.length,
    hasCaution: outlets.some(({ caution }) => caution),
  });
  const drawn = [...shownMeasures].flatMap(([name, { figure }]): [TableName, Figure][] => {
    const isSeen = ({ section, kind }: Finding) => section === name && figure?.shows?.includes(kind) !== false;
    const takeaway = findings.find(isSeen)?.title ?? figure?.untold ?? '';
    const one = figure?.draw(measured, { outlets, takeaway, footer });
    return one ? [[name, one]] : [];
  });
  return new Map(drawn);
}
