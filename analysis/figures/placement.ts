import type { PlacementRow } from '../measures/emphasis/placement-table.ts';
import { articlePanels, type Panel } from './article-panels.ts';
import type { Figure, FigureInput } from './figure.ts';
import { frameFigure, type Body, type Layer, type Position, type Room } from './frame.ts';
import { blankView, captionColumn, widthOfCaptions } from './row-captions.ts';
import { largestFirst } from './largest-first.ts';
import { withOmitted } from '../prose/every-figure.ts';
import { placementFigureWords } from '../prose/placement.ts';
import { gapInColumns, heightOfHeads, outletHeads } from './outlet-heads.ts';
import { colour, fontSize } from './theme.ts';

const columns = ['outlet', 'event', 'article', 'topic', 'position'] as const;
/** Beside more than eight panels there is little room for names, which then take up to three lines. */
const mostTopics = (panels: number): number => (panels > 8 ? 9 : 12);
const gap = 16;
const axisHeight = 24;

/** One tick: a mention at its place, 0 the article's first word, 1 its last. */
interface Tick {
  panel: string;
  topic: string;
  position: number;
}

/**
 * Where in each article each topic stands: a strip for every topic and article with a tick for every mention; undefined without
 * mentions. Takes one event's rows.
 */
export function placementFigure(input: FigureInput<readonly PlacementRow[]>): Figure | undefined {
  const { panels, panelOf, by, footer } = articlePanels(input.outlets, input.rows, input.footer);
  if (panels.length === 0) return undefined;
  const topics = largestFirst(
    input.rows,
    ({ topic }) => topic,
    () => 1,
  );
  const shown = topics.slice(0, mostTopics(panels.length));
  const ticks = input.rows
    .map((row) => ({ panel: panelOf(row), topic: row.topic, position: row.position }))
    .filter(({ panel, topic }) => shown.includes(topic) && panels.some(({ id }) => id === panel));
  const parts = {
    name: 'placement',
    title: input.takeaway,
    subtitle: placementFigureWords.subtitle(by),
    footer: withOmitted(footer, topics.length - shown.length, 'topic'),
    alt: placementFigureWords.alt(
      by,
      panels.map((panel) => describe(panel, ticks)),
    ),
    rows: input.rows,
    columns,
  };
  return frameFigure(parts, (room) => body(shown, panels, ticks, room));
}

/** The three topics that come first in one panel. */
function describe({ id, name }: Panel, ticks: readonly Tick[]): string {
  const first = new Map<string, number>();
  for (const { panel, topic, position } of ticks) {
    if (panel === id) first.set(topic, Math.min(position, first.get(topic) ?? 1));
  }
  const earliest = [...first].sort(([, one], [, other]) => one - other).slice(0, 3);
  const values = earliest.map(([topic, position]) => ({ topic, percent: Math.round(position * 100) }));
  return placementFigureWords.panel(name, values, first.size);
}

function body(topics: readonly string[], panels: readonly Panel[], ticks: readonly Tick[], room: Room): Body {
  const labels = topics.map((topic) => ({ id: topic, text: topic }));
  const size = room.height / topics.length < 50 ? fontSize.small : fontSize.value;
  const gutter = widthOfCaptions(labels, { most: panels.length > 8 ? 170 : 290, size, weight: 400 });
  const width = room.width - gutter - gap;
  const headHeight = heightOfHeads(panels, width);
  const height = Math.min(90 * topics.length, room.height - headHeight - gap / 2 - axisHeight);
  return {
    columns: 2,
    spacing: { row: gap / 2, column: gap },
    views: [
      blankView({ width: gutter, height: headHeight }),
      outletHeads(panels, { width, height: headHeight }),
      captionColumn(labels, { width: gutter, height, size, weight: 400 }),
      { width, height, layer: stripLayers(topics, panels, ticks, { width, height }) },
    ],
  };
}

/** All strips in one view: panel `i` takes the x values from `i` to a little under `i + 1`. */
function stripLayers(topics: readonly string[], panels: readonly Panel[], ticks: readonly Tick[], size: Room): Layer[] {
  const x: Position = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, panels.length - gapInColumns], nice: false, zero: false },
  };
  const y: Position = {
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain: [...topics], paddingInner: 0.24, paddingOuter: 0.12 },
  };
  const columnWidth = 1 - gapInColumns;
  const indexOf = new Map(panels.map(({ id }, index) => [id, index]));
  const strips = panels.flatMap((_, index) => topics.map((topic) => ({ topic, from: index, to: index + columnWidth })));
  const marks = ticks.map(({ panel, topic, position }) => {
    const index = indexOf.get(panel) ?? 0;
    // Ticks at the very ends stay inside their strip.
    const at = index + columnWidth * (0.01 + 0.98 * position);
    return { topic, position, at, colour: panels[index]?.colour };
  });
  const narrow = size.width / panels.length < 150;
  const ends = (narrow ? panels.slice(0, 1) : panels).map((_, index) => ({ from: index, to: index + columnWidth }));
  return [
    {
      data: { values: strips },
      mark: { type: 'rect', color: colour.ground },
      encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, y: { field: 'topic', ...y } },
    },
    {
      data: { values: marks },
      mark: { type: 'rule', strokeWidth: 3, opacity: 0.8 },
      encoding: {
        x: { field: 'at', ...x },
        y: { field: 'topic', ...y, bandPosition: 0 },
        y2: { field: 'topic', bandPosition: 1 },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    endLabels(
      'start',
      ends.map(({ from }) => ({ at: from, text: placementFigureWords.start })),
      x,
      size.height,
    ),
    endLabels(
      'end',
      ends.map(({ to }) => ({ at: to, text: placementFigureWords.end })),
      x,
      size.height,
    ),
  ];
}

function endLabels(end: 'start' | 'end', values: { at: number; text: string }[], x: Position, height: number): Layer {
  return {
    data: { values },
    mark: { type: 'text', align: end === 'start' ? 'left' : 'right', baseline: 'top', color: colour.softInk },
    encoding: { x: { field: 'at', ...x }, y: { value: height + 6 }, text: { field: 'text' } },
  };
}
