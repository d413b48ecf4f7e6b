import { sentimentFigureWords } from '../prose/sentiment.ts';
import type { Layer, Position, Room, View } from './frame.ts';
import { textWidth } from './text-width.ts';
import { colour, fontSize } from './theme.ts';
import { extent } from '../statistics/extent.ts';

/** One dot with its interval; all three numbers are null where nothing could be scored. */
export interface LaneMark {
  outlet: string;
  colour: string;
  voice: 'outlet' | 'quoted';
  score: number | null;
  low: number | null;
  high: number | null;
  label: string;
}

/** What the two lanes of an outlet look like: own words above and strong, quoted words below and open. */
const lanes = {
  outlet: {
    side: -1,
    interval: { strokeWidth: 9, opacity: 0.35 },
    dot: { size: 300, strokeWidth: 0, inside: 'colour' },
    label: { fontSize: fontSize.heading, fontWeight: 600, color: colour.ink },
  },
  quoted: {
    side: 1,
    interval: { strokeWidth: 2, opacity: 1 },
    dot: { size: 170, strokeWidth: 3, inside: 'background' },
    label: { fontSize: fontSize.value, fontWeight: 400, color: colour.softInk },
  },
} as const;

const gapToLabel = 12;
const asGiven = { type: 'nominal', scale: null } as const;

/**
 * Two lanes an outlet. A label stands at the outer end of its interval, left of it where the score is negative, so that it meets
 * neither the zero line nor another mark. Outlets stand in the order of the marks.
 */
export function lanePlot(marks: readonly LaneMark[], { width, height }: Room): View {
  const outlets = [...new Set(marks.map(({ outlet }) => outlet))];
  const laneOffset = Math.min(20, height / outlets.length / 4);
  const negative = marks.filter(({ score }) => (score ?? 0) < 0);
  const others = marks.filter((mark) => !negative.includes(mark));
  const x: Position = {
    type: 'quantitative',
    scale: scaleWithLabels(negative, others, width),
    axis: { tickCount: 8, offset: 4, titlePadding: 8, title: sentimentFigureWords.axis },
  };
  const y = {
    field: 'outlet',
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain: outlets, padding: 0 },
  } as const;

  const zeroLine: Layer = {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', color: colour.ink, strokeWidth: 1.5 },
    encoding: { x: { field: 'zero', ...x } },
  };
  const lane = (voice: LaneMark['voice']): Layer[] => {
    const { side, interval, dot, label } = lanes[voice];
    const yOffset = side * laneOffset;
    const values = marks
      .filter((mark) => mark.voice === voice && mark.score !== null)
      .map((mark) => ({ ...mark, background: colour.background }));
    const labels = (from: readonly LaneMark[], align: 'left' | 'right', at: 'low' | 'high'): Layer => ({
      data: { values: from.filter((mark) => mark.voice === voice).map((mark) => ({ ...mark, at: mark[at] ?? 0 })) },
      mark: { type: 'text', align, xOffset: align === 'left' ? gapToLabel : -gapToLabel, yOffset, ...label },
      encoding: { x: { field: 'at', ...x }, y, text: { field: 'label' } },
    });
    return [
      {
        data: { values },
        mark: { type: 'rule', yOffset, ...interval },
        encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y, color: { field: 'colour', ...asGiven } },
      },
      {
        data: { values },
        mark: { type: 'point', shape: 'circle', yOffset, size: dot.size, strokeWidth: dot.strokeWidth, opacity: 1 },
        encoding: {
          x: { field: 'score', ...x },
          y,
          fill: { field: dot.inside, ...asGiven },
          stroke: { field: 'colour', ...asGiven },
        },
      },
      labels(negative, 'right', 'low'),
      labels(others, 'left', 'high'),
    ];
  };
  return { width, height, layer: [zeroLine, ...lane('quoted'), ...lane('outlet')] };
}

/** The widest scale on which every label still fits: `domain` in score, `range` in pixels. */
function scaleWithLabels(
  labelledLeft: readonly LaneMark[],
  labelledRight: readonly LaneMark[],
  width: number,
): { domain: number[]; range: number[]; nice: false } {
  const left = [
    { value: -1, room: 8 },
    ...labelledLeft.map((mark) => ({ value: mark.low ?? 0, room: labelRoom(mark) })),
  ];
  const right = [
    { value: 1, room: 8 },
    ...labelledRight.map((mark) => ({ value: mark.high ?? 0, room: labelRoom(mark) })),
  ];
  for (const { low } of labelledRight) left.push({ value: low ?? 0, room: 8 });
  for (const { high } of labelledLeft) right.push({ value: high ?? 0, room: 8 });
  const [pixelsPerPoint] = extent(
    left
      .flatMap((one) => right.map((other) => (width - one.room - other.room) / (other.value - one.value)))
      .filter((k) => k > 0),
  );
  const zero = extent(left.map(({ value, room }) => room - value * pixelsPerPoint))[1];
  const domain = [extent(left.map(({ value }) => value))[0], extent(right.map(({ value }) => value))[1]];
  return { domain, range: domain.map((value) => zero + value * pixelsPerPoint), nice: false };
}

function labelRoom({ label }: LaneMark): number {
  return Math.ceil(textWidth(label, { size: fontSize.heading, weight: 600 })) + gapToLabel + 4;
}
