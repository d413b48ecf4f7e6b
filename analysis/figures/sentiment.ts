import type { SentimentRow } from '../measures/sentiment/sentiment-table.ts';
import { nothingOf, withoutAny } from '../prose/every-figure.ts';
import { sentimentFigureWords } from '../prose/sentiment.ts';
import { signed } from '../prose/wording.ts';
import { extent } from '../statistics/extent.ts';
import { axisLabels } from './axis-labels.ts';
import { chartFigure, type Chart } from './chart.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import type { Room } from './frame.ts';
import type { OfficeChart } from './office-chart.ts';
import { outletColour, outletRows } from './outlet-encoding.ts';
import { outletLabels } from './outlet-labels.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { colour, slideSize } from './theme.ts';

const columns = ['outlet', 'event', 'voice', 'words', 'matched_words', 'score_per_100_words', 'low', 'high'] as const;

const widestName = 400;
const axisPadding = 16;
const highestRow = 120;

/** One dot with its interval. */
interface Dot {
  outlet: string;
  voice: string;
  score: number;
  low: number;
  high: number;
}

/**
 * Tone by outlet: its own words and the words it quotes beside each other, with 95 % intervals, from the AFINN rows;
 * undefined when none has a score. Takes one event's rows.
 */
export function sentimentFigure(input: FigureInput<readonly SentimentRow[]>): Figure | undefined {
  const rows = input.rows.filter(({ scorer, voice }) => scorer === 'afinn' && voice !== 'all');
  const scored = rows.filter(({ score_per_100_words: score }) => score !== null);
  const { drawn, footer } = outletsToDraw(input.outlets, scored, input.footer);
  if (drawn.length === 0) return undefined;
  const ordered = [...drawn].sort((one, other) => ownScore(one, rows) - ownScore(other, rows));
  const silent = input.outlets.filter(
    ({ id }) => rows.some(({ outlet }) => outlet === id) && scored.every(({ outlet }) => outlet !== id),
  );
  const parts = {
    name: 'sentiment',
    title: input.takeaway,
    subtitle: sentimentFigureWords.subtitle(scored.some(({ low }) => low === null)),
    footer: withoutAny(
      footer,
      nothingOf.scores,
      silent.map(({ name }) => name),
    ),
    alt: describe(ordered, rows),
    rows,
    columns,
  };
  const labels = axisLabels([...outletLabels(ordered).values()], { width: widestName, where: 'beside' });
  const gutters = { left: labels.width + axisPadding, top: 0, bottom: 2 * slideSize.text + 2 * axisPadding };
  const figure = chartFigure(parts, gutters, (room) => chartOf(ordered, scored, labels.broken, room));
  return { ...figure, office: dotsOf(ordered, scored) };
}

function dotsOf(outlets: readonly OutletLook[], scored: readonly SentimentRow[]): OfficeChart {
  const rowOf = (id: string, wanted: string) => scored.find(({ outlet, voice }) => outlet === id && voice === wanted);
  const colours = { outlet: colour.ink, quoted: colour.rest };
  return {
    kind: 'dots',
    axis: sentimentFigureWords.axis,
    categories: [...outletLabels(outlets).values()],
    series: (['outlet', 'quoted'] as const).map((voice) => {
      const rows = outlets.map(({ id }) => rowOf(id, voice));
      const values = rows.map((row) => row?.score_per_100_words ?? null);
      return {
        name: sentimentFigureWords.voices[voice],
        colour: colours[voice],
        values,
        low: rows.map((row, at) => row?.low ?? values[at] ?? 0),
        high: rows.map((row, at) => row?.high ?? values[at] ?? 0),
      };
    }),
  };
}

/** Outlets whose own words have no score come last. */
const ownScore = ({ id }: OutletLook, rows: readonly SentimentRow[]): number =>
  rows.find(({ outlet, voice }) => outlet === id && voice === 'outlet')?.score_per_100_words ?? Number.MAX_VALUE;

function describe(outlets: readonly OutletLook[], rows: readonly SentimentRow[]): string {
  const score = (id: string, wanted: string): string => {
    const value = rows.find(({ outlet, voice }) => outlet === id && voice === wanted)?.score_per_100_words;
    return value == null ? sentimentFigureWords.noScore : signed(value);
  };
  return sentimentFigureWords.alt(
    outlets.map(({ id, name }) => `${name} ${score(id, 'outlet')} and ${score(id, 'quoted')}`),
  );
}

function chartOf(outlets: readonly OutletLook[], scored: readonly SentimentRow[], broken: object, room: Room): Chart {
  const nameOf = outletLabels(outlets);
  const round = (value: number) => Number(value.toFixed(4));
  const dots = scored.flatMap(({ outlet, voice, score_per_100_words: score, low, high }): Dot[] => {
    const name = nameOf.get(outlet);
    if (name === undefined || score === null || voice === 'all') return [];
    const [from, to] = [low ?? score, high ?? score].map(round);
    return [
      { outlet: name, voice: sentimentFigureWords.voices[voice], score: round(score), low: from ?? 0, high: to ?? 0 },
    ];
  });
  const [least] = extent([0, ...dots.map(({ low }) => low)]);
  const [, most] = extent([0, ...dots.map(({ high }) => high)]);
  // Right of the last interval its number needs room.
  const spread = Math.max(1, most - least);
  const domain = [round(least - spread * 0.04), round(most + spread * 0.1)];
  return {
    height: Math.min(room.height, highestRow * outlets.length),
    data: { values: dots },
    encoding: {
      y: outletRows(outlets, broken),
      yOffset: { field: 'voice', type: 'nominal', sort: Object.values(sentimentFigureWords.voices) },
      color: outletColour(outlets),
      tooltip: ['outlet', 'voice', 'score', 'low', 'high'].map((field) => ({ field })),
    },
    layer: toneLayers(domain),
  };
}

/** Intervals, dots and numbers; own words are full, quoted ones rings. */
function toneLayers(domain: number[]): Chart['layer'] {
  const isOwn = `datum.voice === ${JSON.stringify(sentimentFigureWords.voices.outlet)}`;
  const x = { type: 'quantitative', scale: { domain, nice: false } } as const;
  const axis = {
    title: sentimentFigureWords.axis,
    tickCount: 6,
    gridColor: { condition: { test: 'datum.value === 0', value: colour.ink }, value: colour.grid },
  };
  return [
    {
      mark: { type: 'rule', strokeWidth: 3, opacity: 0.55 },
      encoding: { x: { field: 'low', axis, ...x }, x2: { field: 'high' } },
    },
    {
      mark: { type: 'point', shape: 'circle', size: 260, strokeWidth: 3, opacity: 1, fill: colour.background },
      encoding: { x: { field: 'score', ...x } },
    },
    {
      mark: { type: 'circle', size: 260, opacity: 1 },
      encoding: { x: { field: 'score', ...x }, opacity: { condition: { test: isOwn, value: 1 }, value: 0 } },
    },
    {
      mark: { type: 'text', align: 'left', dx: 14, fontWeight: 600 },
      encoding: {
        x: { field: 'high', ...x },
        text: { field: 'score', type: 'quantitative', format: '+.1f' },
        color: { value: colour.ink },
      },
    },
  ];
}
