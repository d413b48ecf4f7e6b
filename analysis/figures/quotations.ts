import type { Side } from '../study/study.ts';
import type { ArticleRow } from '../measures/articles/articles-table.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import { measuredQuotations, quotedWords } from '../findings/speakers.ts';
import { quotationsFigureWords } from '../prose/quotations.ts';
import { counted, grouped } from '../prose/wording.ts';
import { markedName } from '../prose/outlet-names.ts';
import type { Figure, FigureInput } from './figure.ts';
import { frameFigure, type Body, type Layer, type Room } from './frame.ts';
import { captionColumn, widthOfCaptions } from './row-captions.ts';
import { outletsToDraw } from './outlets-drawn.ts';
import { stackedBars } from './stacked-bars.ts';
import { textWidth } from './text-width.ts';
import { colour, fontSize } from './theme.ts';

const columns = ['outlet', 'speaker', 'words'] as const;

/** Shades of the outlet's colour for the sides that it quotes; further sides are drawn with the others. */
const shades = [0.6, 0.35, 0.18] as const;

/** What the figure is drawn from. */
export interface SpokenRows {
  quotations: readonly QuotationRow[];
  articles: readonly ArticleRow[];
  /** Empty where the study declares none: then people with a name stand against others. */
  sides: readonly Pick<Side, 'id' | 'name'>[];
}

/** The words of one outlet that one voice speaks. */
interface VoiceRow {
  outlet: string;
  speaker: string;
  words: number;
}

/** Speakers that share a shade. */
interface Shaded {
  speaker: string;
  opacity: number;
  speaks: (row: QuotationRow) => boolean;
}

/** One bar with its look. */
interface Bar {
  outlet: string;
  name: string;
  colour: string;
  articles: number;
  parts: VoiceRow[];
}

const { own, others } = quotationsFigureWords;

/** How many words each outlet speaks itself, and how many it leaves to each side. Undefined without words. */
export function quotationsFigure(input: FigureInput<SpokenRows>): Figure | undefined {
  const articles = input.rows.articles.filter(({ words }) => words > 0);
  const { drawn, footer } = outletsToDraw(input.outlets, articles, input.footer);
  if (drawn.length === 0) return undefined;
  const quotations = measuredQuotations(input.rows.quotations);
  const speakers = shadedSpeakers(input.rows.sides, quotations);
  const partsOf = (outlet: string) => voicesOf(outlet, articles, quotations, speakers);
  const present = input.outlets.filter(({ id }) => articles.some(({ outlet }) => outlet === id));
  const bars = drawn.map((outlet): Bar => {
    const count = articles.filter((row) => row.outlet === outlet.id).length;
    return {
      outlet: outlet.id,
      name: markedName(outlet),
      colour: outlet.colour,
      articles: count,
      parts: partsOf(outlet.id),
    };
  });
  const parts = {
    name: 'quotations',
    title: input.takeaway,
    subtitle: quotationsFigureWords.subtitle(speakers.map(({ speaker }) => speaker)),
    footer,
    alt: quotationsFigureWords.alt(bars.map((bar) => `${bar.name}: ${labelOf(bar.parts)}`)),
    rows: present.flatMap(({ id }) => partsOf(id)),
    columns,
  };
  return frameFigure(parts, (room) => body(bars, speakers, room));
}

function shadedSpeakers(sides: SpokenRows['sides'], quotations: readonly QuotationRow[]): Shaded[] {
  const quoted = sides.filter(({ id }) => quotations.some(({ side }) => side === id));
  if (quoted.length === 0)
    return [{ speaker: quotationsFigureWords.named, opacity: shades[0], speaks: ({ actor }) => actor !== '' }];
  return shades.flatMap((opacity, index) => {
    const side = quoted[index];
    return side
      ? [
          {
            speaker: quotationsFigureWords.side(side.name),
            opacity,
            speaks: (row: QuotationRow) => row.side === side.id,
          },
        ]
      : [];
  });
}

/** Own words, then those of each shade, then those of others; together all measured words. */
function voicesOf(
  outlet: string,
  articles: readonly ArticleRow[],
  quotations: readonly QuotationRow[],
  speakers: readonly Shaded[],
): VoiceRow[] {
  const rows = articles.filter((row) => row.outlet === outlet);
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const quoted = rows.reduce((sum, row) => sum + row.quoted_words, 0);
  const spoken = quotations.filter((row) => row.outlet === outlet);
  const voices = speakers.map(({ speaker, speaks }) => ({
    outlet,
    speaker,
    words: quotedWords(spoken.filter(speaks)),
  }));
  const known = voices.reduce((sum, voice) => sum + voice.words, 0);
  return [
    { outlet, speaker: own, words: words - Math.max(quoted, known) },
    ...voices,
    { outlet, speaker: others, words: Math.max(0, quoted - known) },
  ];
}

const labelOf = (parts: readonly VoiceRow[]) =>
  parts
    .filter(({ speaker, words }) => words > 0 || speaker !== others)
    .map(({ speaker, words }) => quotationsFigureWords.part(words, speaker))
    .join(', ');

function body(bars: readonly Bar[], speakers: readonly Shaded[], { width, height }: Room): Body {
  const labels = bars.map(({ outlet, name, articles }) => ({
    id: outlet,
    text: name,
    note: counted(articles, 'article'),
  }));
  const size = height / bars.length < 80 ? fontSize.value : fontSize.heading;
  const gutter = widthOfCaptions(labels, { most: 380, size });
  const spacing = 20;
  const plotWidth = width - gutter - spacing;
  const barHeight = Math.min(40, height / bars.length - 34);
  return {
    columns: 2,
    spacing: { row: 0, column: spacing },
    views: [
      captionColumn(labels, { width: gutter, height, size }),
      { width: plotWidth, height, layer: barLayers(bars, speakers, plotWidth, barHeight) },
    ],
  };
}

function barLayers(bars: readonly Bar[], speakers: readonly Shaded[], width: number, barHeight: number): Layer[] {
  const pieces = bars.flatMap((bar) => piecesOf(bar, speakers));
  const texts = bars.map(({ outlet, parts }) => ({ outlet, label: labelOf(parts) }));
  // Numbers alone, in the order of the pieces, where the names of sides would run out of the picture.
  const isFitting = texts.every(({ label }) => textWidth(label, { size: fontSize.label }) <= width);
  const short = bars.map(({ outlet, parts }) => ({
    outlet,
    label: parts.map(({ words }) => grouped(words)).join(' · '),
  }));
  return stackedBars(pieces, isFitting ? texts : short, barHeight);
}

function piecesOf({ outlet, colour: hue, parts }: Bar, speakers: readonly Shaded[]) {
  let from = 0;
  return parts.map(({ speaker, words }) => {
    const shade = speakers.find((shaded) => shaded.speaker === speaker);
    const look =
      speaker === others ? { colour: colour.notMeasured, opacity: 1 } : { colour: hue, opacity: shade?.opacity ?? 1 };
    const piece = { outlet, from, to: from + words, ...look };
    from += words;
    return piece;
  });
}
