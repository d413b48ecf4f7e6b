import type { SentimentRow } from '../measures/sentiment/sentiment-table.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput, OutletLook } from './figure.ts';
import { frameFigure, type Body, type Room } from './frame.ts';
import { captionColumn, widthOfCaptions, type RowCaption } from './row-captions.ts';
import { sentimentFigureWords } from '../prose/sentiment.ts';
import { signed } from '../prose/wording.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { lanePlot, type LaneMark } from './sentiment-lanes.ts';
import { fontSize } from './theme.ts';

const columns = ['outlet', 'event', 'voice', 'words', 'matched_words', 'score_per_100_words', 'low', 'high'] as const;

/** What stands on the two lanes of one outlet. */
interface OutletTone {
  outlet: OutletLook;
  own: SentimentRow | undefined;
  quoted: SentimentRow | undefined;
}

function toneOf(outlet: OutletLook, rows: readonly SentimentRow[]): OutletTone {
  const voiced = (voice: string): SentimentRow | undefined =>
    rows.find((row) => row.outlet === outlet.id && row.voice === voice);
  return { outlet, own: voiced('outlet'), quoted: voiced('quoted') };
}

/** Whether a voice has a score and too few sentences for an interval. */
const isThin = ({ own, quoted }: OutletTone): boolean =>
  [own, quoted].some((row) => row !== undefined && row.score_per_100_words !== null && row.low === null);

/** Rising by the outlet's own words; outlets without a score come last, in their given order. */
function byOwnScore(one: OutletTone, other: OutletTone): number {
  const score = ({ own }: OutletTone): number => own?.score_per_100_words ?? Number.MAX_VALUE;
  return score(one) - score(other);
}

function describe(tones: readonly OutletTone[]): string {
  const score = (row: SentimentRow | undefined): string =>
    row?.score_per_100_words == null ? sentimentFigureWords.noScore : signed(row.score_per_100_words);
  const values = tones.map(({ outlet, own, quoted }) => `${outlet.name} ${score(own)} and ${score(quoted)}`);
  return sentimentFigureWords.alt(values);
}

/**
 * Tone by outlet: its own words and the words it quotes on two lanes, with 95 % intervals, from the AFINN rows; undefined when
 * there are none. Takes one event's rows.
 */
export function sentimentFigure(input: FigureInput<readonly SentimentRow[]>): Figure | undefined {
  const rows = input.rows.filter(({ scorer, voice }) => scorer === 'afinn' && voice !== 'all');
  const { drawn, footer } = outletsToDraw(input.outlets, rows, input.footer);
  if (drawn.length === 0) return undefined;
  const tones = drawn.map((outlet) => toneOf(outlet, rows)).sort(byOwnScore);
  const parts = {
    name: 'sentiment',
    title: input.takeaway,
    subtitle: sentimentFigureWords.subtitle(tones.some(isThin)),
    footer,
    alt: describe(tones),
    rows,
    columns,
  };
  return frameFigure(parts, (room) => body(tones, room));
}

function body(tones: readonly OutletTone[], room: Room): Body {
  const labels: RowCaption[] = tones.map(({ outlet, own, quoted }) => ({
    id: outlet.id,
    text: markedName(outlet),
    note: sentimentFigureWords.note(own?.words ?? 0, quoted?.words ?? 0),
  }));
  const axisHeight = 56;
  const height = room.height - axisHeight;
  const size = height / tones.length < 80 ? fontSize.value : fontSize.heading;
  const gutter = widthOfCaptions(labels, { most: 380, size });
  const spacing = 16;
  const marks = tones.flatMap(({ outlet, own, quoted }, index) => [
    laneMark(outlet, 'outlet', own, index === 0 ? sentimentFigureWords.ownWords : ''),
    laneMark(outlet, 'quoted', quoted, index === 0 ? sentimentFigureWords.quotedWords : ''),
  ]);
  const plotWidth = room.width - gutter - spacing;
  return {
    columns: 2,
    spacing: { row: 0, column: spacing },
    views: [captionColumn(labels, { width: gutter, height, size }), lanePlot(marks, { width: plotWidth, height })],
  };
}

/** `words` says which voice this is, once, in the first row. */
function laneMark(
  outlet: OutletLook,
  voice: LaneMark['voice'],
  row: SentimentRow | undefined,
  words: string,
): LaneMark {
  const score = row?.score_per_100_words ?? null;
  const value = score === null ? sentimentFigureWords.noScore : signed(score);
  const parts = score !== null && score < 0 ? [words, value] : [value, words];
  return {
    outlet: outlet.id,
    colour: outlet.colour,
    voice,
    score,
    low: row?.low ?? score,
    high: row?.high ?? score,
    label: parts.filter(Boolean).join(' '),
  };
}
