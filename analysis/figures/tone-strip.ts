import { tonePositionFigureWords } from '../prose/sentiment.ts';
import type { Layer, Position, Room, View } from './frame.ts';
import type { ToneAt } from './smoothed-tone.ts';
import { colour } from './theme.ts';

/** Room at the right of a strip for the numbers of its axis. */
const axisWidth = 30;

/** What one strip shows: sentences by voice, and the course of the outlet's own words. */
export interface ToneStrip {
  own: readonly ToneAt[];
  quoted: readonly ToneAt[];
  course: readonly ToneAt[];
  colour: string;
  /** The largest score up or down in any strip. */
  most: number;
  /** Whether “start” and “end” stand under it. */
  ends: boolean;
}

/** Tone along one article: a bar for each sentence in the outlet's own words, an open dot for each that it quotes, and a line for the course. */
export function toneStrip(strip: ToneStrip, room: Room): View {
  const { height } = room;
  const width = room.width - axisWidth;
  const { own, quoted, course, most, ends } = strip;
  const { x, y } = axesOf(width, height, most);
  const values = (sentences: readonly ToneAt[]): object[] => sentences.map((sentence) => ({ ...sentence, zero: 0 }));
  const point = { x: { field: 'position', ...x }, y: { field: 'score', ...y } };
  const layer: Layer[] = [
    {
      data: { values: [{ strip: '' }] },
      mark: { type: 'rect', color: colour.ground },
      encoding: { x: { value: 0 }, x2: { value: width }, y: { value: 0 }, y2: { value: height } },
    },
    {
      data: { values: [{ zero: 0 }] },
      mark: { type: 'rule', color: colour.axis, strokeWidth: 1 },
      encoding: { x: { value: 0 }, x2: { value: width }, y: { field: 'zero', ...y } },
    },
    {
      data: { values: values(own) },
      mark: { type: 'rule', strokeWidth: 6, color: strip.colour, opacity: 0.75 },
      encoding: { x: point.x, y: { field: 'zero', ...y }, y2: { field: 'score' } },
    },
    {
      data: { values: [...course] },
      mark: { type: 'line', interpolate: 'monotone', strokeWidth: 2.5, color: colour.ink },
      encoding: point,
    },
    {
      data: { values: values(quoted) },
      mark: {
        type: 'point',
        shape: 'circle',
        size: 60,
        strokeWidth: 2,
        stroke: strip.colour,
        fill: colour.background,
        opacity: 1,
      },
      encoding: point,
    },
  ];
  const labels = ends ? [endLabel('start', width, height), endLabel('end', width, height)] : [];
  return { ...room, layer: [...layer, ...labels] };
}

/** Place in the article across, tone up, with its numbers at the right. */
function axesOf(width: number, height: number, most: number): { x: Position; y: Position } {
  const x: Position = {
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, 1], nice: false, range: [6, width - 6] },
  };
  const y: Position = {
    type: 'quantitative',
    scale: { domain: [-most, most], nice: false, range: [height - 7, 7] },
    axis: {
      orient: 'right',
      offset: -axisWidth,
      values: [-most, 0, most],
      title: null,
      format: 'd',
      grid: false,
      labelPadding: 6,
    },
  };
  return { x, y };
}

function endLabel(text: 'start' | 'end', width: number, height: number): Layer {
  return {
    data: { values: [{ text: tonePositionFigureWords[text] }] },
    mark: { type: 'text', align: text === 'start' ? 'left' : 'right', baseline: 'top', color: colour.softInk },
    encoding: { x: { value: text === 'start' ? 0 : width }, y: { value: height + 7 }, text: { field: 'text' } },
  };
}
