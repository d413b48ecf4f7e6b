import type { CoverageRow } from '../measures/coverage/coverage-table.ts';
import { coverageFigureWords } from '../prose/coverage.ts';
import { markedName } from '../prose/outlet-names.ts';
import { extent } from '../statistics/extent.ts';
import { axisLabels } from './axis-labels.ts';
import { type Chart, chartFigure } from './chart.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import { outletColour, outletRows } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { slideSize } from './theme.ts';

const columns = ['outlet', 'event', 'published', 'articles', 'words'] as const;

/** Days from which on a study is told over time, and from which on it is told by weeks. */
const leastDays = 14;
const mostDays = 70;
const widestName = 400;
const axisPadding = 16;
const highestRow = 80;
const dayLength = 86_400_000;

/** When each outlet wrote how much, a row an outlet; undefined where the articles span less than two weeks. */
export function coverageFigure(input: FigureInput<readonly CoverageRow[]>): Figure | undefined {
  const { rows } = input;
  const [first, last] = extent(rows.map(({ published }) => dayOf(published)));
  const { drawn, footer } = outletsToDraw(input.outlets, rows, input.footer);
  if (drawn.length === 0 || last - first < leastDays) return undefined;
  const unit = last - first > mostDays ? 'week' : 'day';
  const labels = axisLabels([...outletLabels(drawn).values()], { width: widestName, where: 'beside' });
  const parts = {
    name: 'coverage',
    title: input.takeaway,
    subtitle: coverageFigureWords.subtitle(unit),
    footer,
    alt: coverageFigureWords.alt(drawn.map((outlet) => describe(outlet, rows))),
    rows,
    columns,
  };
  const gutters = { left: labels.width + axisPadding, top: 0, bottom: 2 * slideSize.text + 2 * axisPadding };
  return chartFigure(parts, gutters, (room) => chartOf(rows, { outlets: drawn, unit, broken: labels.broken }, room));
}

const dayOf = (published: string) => Date.parse(`${published}T00:00:00Z`) / dayLength;

const isoOf = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);

/** The Monday of a day's week: day 0 was a Thursday. */
const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7);

function describe(outlet: OutletLook, rows: readonly CoverageRow[]): string {
  const own = rows.filter((row) => row.outlet === outlet.id);
  const [first, last] = extent(own.map(({ published }) => dayOf(published)));
  const articles = own.reduce((sum, row) => sum + row.articles, 0);
  return coverageFigureWords.outlet(markedName(outlet), isoOf(first), isoOf(last), articles);
}

function chartOf(
  rows: readonly CoverageRow[],
  { outlets, unit, broken }: { outlets: readonly OutletLook[]; unit: 'day' | 'week'; broken: object },
  room: Room,
): Chart {
  const nameOf = outletLabels(outlets);
  const dots = new Map<string, { outlet: string; published: string; articles: number }>();
  for (const { outlet, published, articles } of rows) {
    const name = nameOf.get(outlet);
    if (name === undefined) continue;
    const day = unit === 'week' ? isoOf(mondayOf(dayOf(published))) : published;
    const key = `${day} ${outlet}`;
    dots.set(key, { outlet: name, published: day, articles: (dots.get(key)?.articles ?? 0) + articles });
  }
  const days = [...dots.values()].map(({ published }) => published).sort();
  const years = [days[0]?.slice(0, 4) ?? '', days.at(-1)?.slice(0, 4) ?? ''] as const;
  const height = Math.min(room.height, highestRow * outlets.length);
  const values = [...dots.values()];
  const most = extent(values.map(({ articles }) => articles))[1];
  const widest = Math.min(48, (height / outlets.length) * 0.9);
  return {
    height,
    data: { values },
    encoding: {
      x: {
        field: 'published',
        type: 'temporal',
        scale: { type: 'utc', padding: 24 },
        axis: {
          title: coverageFigureWords.axis(unit, years),
          format: years[0] === years[1] ? '%-d %b' : '%b %Y',
          tickCount: 6,
          labelOverlap: 'greedy',
        },
      },
      y: outletRows(outlets, { grid: true, ...broken }),
      color: outletColour(outlets),
      tooltip: [{ field: 'outlet' }, { field: 'published', type: 'nominal' }, { field: 'articles' }],
    },
    layer: [
      {
        mark: { type: 'circle', opacity: 0.85 },
        encoding: {
          size: {
            field: 'articles',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, Math.max(most, 2)], range: [0, Math.round((Math.PI / 4) * widest ** 2)] },
          },
        },
      },
    ],
  };
}
