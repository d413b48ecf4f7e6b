import type { ActsBetween } from '../findings/acts-between.ts';
import { actsFigureWords } from '../prose/acts.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { dotTable, type Dot } from './dot-table.ts';
import type { Figure, FigureInput } from './figure.ts';
import { largestFirst } from './largest-first.ts';
import { outletsToDraw } from './outlets-drawn.ts';

const columns = ['outlet', 'agent', 'patient', 'manner', 'acts'] as const;

/** As many pairs as have readable heads side by side. */
const mostPairs = 4;
/** Fewer acts, or none twice, are read sooner than a chart of them. */
const leastActs = 6;

/** Acts against and with each other, by outlet and directed pair, as dots with counts; undefined where there are too few. */
export function actsFigure(input: FigureInput<readonly ActsBetween[]>): Figure | undefined {
  const { rows } = input;
  const pairOf = ({ agent, patient }: ActsBetween) => actsFigureWords.pair(agent, patient);
  const countOf = (of: readonly ActsBetween[]) => of.reduce((sum, { acts }) => sum + acts, 0);
  const pairs = largestFirst(rows, pairOf, ({ acts }) => acts);
  const shown = pairs.slice(0, mostPairs).filter((pair) => countOf(rows.filter((row) => pairOf(row) === pair)) > 1);
  const ofShown = rows.filter((row) => shown.includes(pairOf(row)));
  const { drawn, footer } = outletsToDraw(input.outlets, ofShown, input.footer);
  const isAlone = new Set(ofShown.map(({ outlet }) => outlet)).size < 2;
  if (isAlone || drawn.length === 0 || countOf(ofShown) < leastActs || ofShown.every(({ acts }) => acts === 1))
    return undefined;
  const dots = ofShown
    .filter((row) => drawn.some(({ id }) => id === row.outlet))
    .map((row): Dot => {
      const { outlet, manner, acts: count } = row;
      return { outlet, column: pairOf(row), half: actsFigureWords.manners[manner], count };
    });
  const name = (outlet: string) => drawn.find(({ id }) => id === outlet)?.name ?? outlet;
  const parts = {
    name: 'acts',
    title: input.takeaway,
    subtitle: actsFigureWords.subtitle,
    footer: withOmitted(footer, pairs.length - shown.length, 'pair'),
    alt: actsFigureWords.alt(
      dots.map(({ outlet, column, half, count }) => `${name(outlet)}, ${column}, ${half}: ${count}`),
    ),
    rows,
    columns,
  };
  return dotTable(parts, {
    dots,
    outlets: drawn,
    columns: shown,
    halves: [actsFigureWords.manners.against, actsFigureWords.manners.with],
    fields: { column: 'pair', half: 'manner', count: 'acts' },
  });
}
