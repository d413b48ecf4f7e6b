import type { TonePositionRow } from '../measures/sentiment/tone-position-table.ts';
import { articlePanels, type Panel } from './article-panels.ts';
import type { Figure, FigureInput } from './figure.ts';
import { frameFigure, type Body, type Room, type View } from './frame.ts';
import { captionColumn, widthOfCaptions } from './row-captions.ts';
import { tonePositionFigureWords } from '../prose/sentiment.ts';
import { signed } from '../prose/wording.ts';
import { smoothedTone, type ToneAt } from './smoothed-tone.ts';
import { fontSize } from './theme.ts';
import { toneStrip } from './tone-strip.ts';
import { extent } from '../statistics/extent.ts';

const columns = ['outlet', 'event', 'article', 'mark', 'voice', 'sentence', 'position', 'score'] as const;
const gap = { row: 14, column: 16 } as const;
const axisHeight = 26;
/** More sentences than this in a strip are only seen in the course, not one by one. */
const mostSentences = 150;
/** Fewer sentences in its own words than this have no course. */
const fewestSentences = 5;

/** A panel with its sentences by voice and the course of its own words. */
interface PanelTone extends Panel {
  own: ToneAt[];
  quoted: ToneAt[];
  course: ToneAt[];
}

/**
 * Tone from the first sentence of an article to its last, a strip an article (an outlet beyond twelve articles); undefined without
 * sentences. Takes one event's rows.
 */
export function tonePositionFigure(input: FigureInput<readonly TonePositionRow[]>): Figure | undefined {
  const sentences = input.rows.filter(({ voice }) => voice !== 'all');
  const { panels, panelOf, by, footer } = articlePanels(input.outlets, sentences, input.footer);
  if (panels.length === 0) return undefined;
  const tones = panels.map((panel): PanelTone => {
    const inPanel = sentences.filter((row) => panelOf(row) === panel.id);
    const toneOf = (voice: string): ToneAt[] =>
      inPanel.filter((row) => row.voice === voice).map(({ position, score }) => ({ position, score }));
    const own = toneOf('outlet');
    return { ...panel, own, quoted: toneOf('quoted'), course: own.length < fewestSentences ? [] : smoothedTone(own) };
  });
  const courses = tones.flatMap(({ id, course }) => {
    const row = sentences.find((candidate) => panelOf(candidate) === id);
    const place = { outlet: row?.outlet, event: row?.event, article: by === 'article' ? id : '' };
    return course.map((at) => ({ ...place, mark: 'course', voice: 'outlet', sentence: null, ...at }));
  });
  const parts = {
    name: 'tone-position',
    title: input.takeaway,
    subtitle: tonePositionFigureWords.subtitle,
    footer,
    alt: tonePositionFigureWords.alt(by, tones.map(describe)),
    rows: [...sentences.map((row) => ({ ...row, mark: 'sentence' })), ...courses],
    columns,
  };
  return frameFigure(parts, (room) => body(tones, room));
}

function describe({ name, course }: PanelTone): string {
  const places = [0, Math.floor(course.length / 2), course.length - 1];
  const scores = places.map((index) => signed(course[index]?.score ?? 0));
  return `${name} ${course.length === 0 ? tonePositionFigureWords.tooFew : scores.join(', ')}`;
}

/** The sentences to draw one by one: all or none, because a choice would mislead. */
function drawnOf(tone: PanelTone): Pick<PanelTone, 'own' | 'quoted'> {
  return tone.own.length + tone.quoted.length > mostSentences ? { own: [], quoted: [] } : tone;
}

function body(tones: readonly PanelTone[], room: Room): Body {
  const inRow = tones.length <= 6 ? 1 : 2;
  const rows = Math.ceil(tones.length / inRow);
  const height = Math.min(240, (room.height - axisHeight - gap.row * (rows - 1)) / rows);
  const labels = tones.map(({ id, name }) => ({ id, text: name }));
  const style = { size: inRow === 1 ? fontSize.heading : fontSize.label, weight: 600 } as const;
  const gutter = widthOfCaptions(labels, { most: inRow === 1 ? 260 : 150, ...style });
  const width = (room.width - gap.column * (2 * inRow - 1)) / inRow - gutter;
  const drawn = tones.map(drawnOf);
  const scores = tones.flatMap(({ course }, index) => [
    ...course,
    ...(drawn[index]?.own ?? []),
    ...(drawn[index]?.quoted ?? []),
  ]);
  const most = Math.ceil(Math.max(1, extent(scores.map(({ score }) => Math.abs(score)))[1]));
  const views = tones.flatMap((tone, index): View[] => {
    const strip = { ...tone, ...drawn[index], most, ends: index >= tones.length - inRow };
    const label = { id: tone.id, text: tone.name };
    const view = toneStrip(strip, { width, height });
    return [captionColumn([label], { width: gutter, height, ...style }), view];
  });
  return { columns: 2 * inRow, spacing: gap, views: views as [View, ...View[]] };
}
