import { labelsFigureWords } from '../prose/labels.ts';
import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart } from './chart.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import type { OfficeChart } from './office-chart.ts';
import { outletColumns } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { wrapText } from './text-width.ts';
import { canvas, colour, slideSize } from './theme.ts';

const columns = ['thing', 'outlet', 'label'] as const;

/** What an outlet calls a thing. */
export interface ThingLabel {
  thing: string;
  outlet: string;
  label: string;
}

const widestThing = 240;
const axisPadding = 16;
const highestRow = 260;
const mostLines = 5;
const largeLabel = 22;
/** In a few large cells. */
const largestLabel = 30;
const fewCells = { things: 2, outlets: 4 } as const;
/** Labels of more outlets than these stand in smaller type. */
const mostLargeColumns = 5;

/** What each outlet calls the same thing, a row a thing, a column an outlet; undefined where nothing differs. */
export function labelsFigure(input: FigureInput<readonly ThingLabel[]>): Figure | undefined {
  const { rows } = input;
  const { drawn, footer } = outletsToDraw(input.outlets, rows, input.footer);
  if (drawn.length === 0) return undefined;
  const things = [...new Set(rows.map(({ thing }) => thing))];
  const nameOf = outletLabels(drawn);
  const beside = axisLabels(things, { width: widestThing, where: 'beside' });
  const plot = canvas.width - canvas.left - canvas.right - beside.width - axisPadding;
  const over = axisLabels([...nameOf.values()], { width: plot / drawn.length - axisPadding, where: 'over' });
  const parts = {
    name: 'labels',
    title: input.takeaway,
    subtitle: labelsFigureWords.subtitle,
    footer,
    alt: labelsFigureWords.alt(
      things.map((thing) => {
        const own = rows.filter((row) => row.thing === thing && nameOf.has(row.outlet));
        return `${thing}: ${own.map(({ outlet, label }) => `${nameOf.get(outlet) ?? ''} “${label}”`).join(', ')}`;
      }),
    ),
    rows,
    columns,
  };
  const gutters = { left: beside.width + axisPadding, top: over.height + axisPadding };
  const figure = chartFigure(parts, gutters, (room) =>
    chartOf(rows, { things, outlets: drawn, broken: { x: over.broken, y: beside.broken } }, room),
  );
  return { ...figure, office: labelsTable(rows, things, drawn) };
}

function labelsTable(
  rows: readonly ThingLabel[],
  things: readonly string[],
  outlets: readonly OutletLook[],
): OfficeChart {
  const labelOf = (wanted: string, id: string) =>
    rows.find(({ thing, outlet }) => thing === wanted && outlet === id)?.label ?? '';
  return {
    kind: 'table',
    columns: [...outletLabels(outlets).values()],
    rows: things.map((name) => ({
      name,
      cells: outlets.map(({ id }) => {
        const text = labelOf(name, id);
        return { text, shade: text === '' ? colour.background : colour.ground, ink: colour.ink };
      }),
    })),
  };
}

function chartOf(
  rows: readonly ThingLabel[],
  { things, outlets, broken }: { things: string[]; outlets: readonly OutletLook[]; broken: { x: object; y: object } },
  room: Room,
): Chart {
  const nameOf = outletLabels(outlets);
  const isRoomy = things.length <= fewCells.things && outlets.length <= fewCells.outlets;
  const size = isRoomy ? largestLabel : outlets.length > mostLargeColumns ? slideSize.footer : largeLabel;
  const width = room.width / outlets.length - axisPadding;
  const values = rows.flatMap(({ thing, outlet, label }) => {
    const name = nameOf.get(outlet);
    return name === undefined
      ? []
      : [{ thing, outlet: name, label, lines: wrapText(label, { width, size, mostLines }) }];
  });
  return {
    height: Math.min(room.height, highestRow * things.length),
    data: { values },
    encoding: {
      x: outletColumns(outlets, broken.x),
      y: { field: 'thing', type: 'nominal', sort: things, axis: { title: null, ...broken.y } },
      tooltip: columns.map((field) => ({ field })),
    },
    layer: [
      {
        mark: { type: 'rect', color: colour.ground, stroke: colour.background, strokeWidth: 6 },
      },
      ...linesLayers(values, size),
    ],
  };
}

/** Vega-Lite hangs lines below the first: labels of as many lines share a layer that lifts them to the middle. */
function linesLayers(values: readonly { lines: readonly string[] }[], size: number): Chart['layer'][number][] {
  const lineHeight = Math.round(size * 1.2);
  const most = Math.max(
    1,
    values.reduce((longest, { lines }) => Math.max(longest, lines.length), 1),
  );
  return Array.from({ length: most }, (_, index): Chart['layer'][number] => ({
    mark: { type: 'text', fontSize: size, lineHeight, dy: (-index * lineHeight) / 2 },
    encoding: {
      text: { field: 'lines' },
      opacity: { condition: { test: `length(datum.lines) === ${index + 1}`, value: 1 }, value: 0 },
    },
  }));
}
