import type { Slide, SlideQuote } from '../../analysis/report/slides/slide.ts';
import {
  accent,
  fittingSize,
  tableSize,
  contentWidth,
  font,
  ground,
  heightOf,
  ink,
  rule,
  size,
  slide as page,
  softInk,
  white,
} from './deck-look.ts';
import { fixedPackage } from './fixed-package.ts';
import { addOfficeChart } from './office-charts.ts';
import { type Deck, type DeckSlide, newDeck } from './pptxgen.ts';

/** A picture of a figure, by its path. */
export type Pictures = (path: string) => Uint8Array | undefined;

/**
 * Slides as a presentation (PowerPoint, Keynote, LibreOffice): charts that these can draw are theirs, with their numbers;
 * others are pictures. The same slides give the same bytes.
 */
export async function makeDeck(
  slides: readonly Slide[],
  { title, footer, pictures }: { title: string; footer: string; pictures: Pictures },
): Promise<Uint8Array> {
  const deck = newDeck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  deck.title = title;
  deck.author = footer;
  deck.company = '';
  defineMasters(deck, title);
  for (const one of slides) {
    if (one.kind === 'title') addCover(deck, one, footer);
    else addContent(deck, one, pictures);
  }
  const written = (await deck.write({ outputType: 'nodebuffer' })) as Uint8Array;
  return fixedPackage(new Uint8Array(written));
}

function defineMasters(deck: Deck, title: string): void {
  const number = {
    x: page.width - 1.2,
    y: 7.02,
    w: 0.6,
    h: 0.3,
    fontFace: font,
    fontSize: size.footer,
    color: softInk,
  };
  const placeholder = (y: number, h: number, fontSize: number, color: string) => ({
    placeholder: {
      options: {
        ...{ name: 'title', type: 'title' as const, x: page.margin, y, w: contentWidth, h, margin: 0 },
        ...{ fontFace: font, fontSize, bold: true, color, align: 'left' as const, valign: 'middle' as const },
      },
      text: '',
    },
  });
  deck.defineSlideMaster({
    title: 'COVER',
    background: { color: accent },
    objects: [placeholder(2.1, 1.8, size.cover, white)],
  });
  deck.defineSlideMaster({
    title: 'CONTENT',
    background: { color: white },
    slideNumber: { ...number, align: 'right' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: page.height, fill: { color: accent } } },
      placeholder(0.35, 1, size.title, ink),
      {
        text: {
          text: title,
          options: {
            x: page.margin,
            y: 7.02,
            w: 9,
            h: 0.3,
            margin: 0,
            fontFace: font,
            fontSize: size.footer,
            color: softInk,
          },
        },
      },
    ],
  });
  // A chart that fills the slide has a title of its own; the one for outlines and screen readers lies above the slide.
  deck.defineSlideMaster({
    title: 'PICTURE',
    background: { color: white },
    objects: [placeholder(-1.2, 1, size.title, ink)],
  });
}

function addCover(deck: Deck, { title, lead = '', notes }: Slide, footer: string): void {
  const cover = deck.addSlide({ masterName: 'COVER' });
  cover.addText(title, { placeholder: 'title' });
  const text = { x: page.margin, w: contentWidth, margin: 0, fontFace: font, color: white };
  cover.addText(lead, { ...text, y: 4.05, h: 1.6, fontSize: size.text, valign: 'top', paraSpaceAfter: 8 });
  cover.addText(footer, { ...text, y: 6.9, h: 0.3, fontSize: size.footer });
  cover.addNotes(notes.join('\n\n'));
}

const titleSizes = [size.title, 24, 20, 18] as const;

function addContent(deck: Deck, one: Slide, pictures: Pictures): void {
  const { title, figure, picture, table, bullets = [], quotes = [], lead, notes } = one;
  const image = figure && !figure.office && picture !== undefined ? pictures(picture) : undefined;
  const made = deck.addSlide({ masterName: image ? 'PICTURE' : 'CONTENT' });
  const points = fittingSize(titleSizes, 1.05, (each) => heightOf(title, contentWidth, each, 700));
  // The size of a placeholder is that of its layout; a run of words may have its own.
  made.addText([{ text: title, options: { fontSize: points } }], { placeholder: 'title' });
  if (image && figure) {
    const data = `data:image/png;base64,${Buffer.from(image).toString('base64')}`;
    made.addImage({ data, x: 0, y: 0, w: page.width, h: page.height, altText: figure.alt });
  } else if (figure?.office) {
    addFigure(made, one, figure.office);
  } else if (quotes.length > 0) {
    addQuoteList(made, quotes);
  }
  if (table) addWords(made, table);
  if (bullets.length > 0) addBullets(made, bullets);
  if (lead !== undefined) made.addText(lead, { ...footnote, y: page.bottom - 0.3, h: 0.3 });
  made.addNotes(notes.join('\n\n'));
}

const footnote = { x: page.margin, w: contentWidth, margin: 0, fontFace: font, fontSize: size.small, color: softInk };

/** A chart of more rows leaves no room for passages; they stand in the notes. */
const mostRowsWithQuotes = 5;

/** A chart with what reads it above, what limits it below, and a passage an outlet under it. */
function addFigure(
  made: DeckSlide,
  { figure, quotes: given = [] }: Slide,
  office: NonNullable<NonNullable<Slide['figure']>['office']>,
): void {
  if (!figure) return;
  const rows = office.kind === 'table' ? office.rows.length : office.categories.length;
  const quotes = rows > mostRowsWithQuotes ? [] : given;
  const lead = heightOf(figure.subtitle, contentWidth, size.cell);
  made.addText(figure.subtitle, { ...footnote, fontSize: size.cell, y: 1.42, h: lead, valign: 'top' });
  const y = 1.42 + lead + 0.12;
  const quotesAt = quotes.length > 0 ? 5.25 : page.bottom;
  const limits = heightOf(figure.footer, contentWidth, size.small);
  addOfficeChart(made, office, { y, h: quotesAt - y - limits - 0.12 }, figure.alt);
  made.addText(figure.footer, { ...footnote, y: quotesAt - limits, h: limits, valign: 'top' });
  const width = (contentWidth - 0.25 * (quotes.length - 1)) / Math.max(1, quotes.length);
  const boxes = quotes.map((_, at) => ({ x: page.margin + at * (width + 0.25), y: quotesAt + 0.12, w: width, h: 1.5 }));
  addQuotes(made, quotes, boxes, [size.cell, 12, 11, 10]);
}

/** Passages without a chart, one under the other. */
function addQuoteList(made: DeckSlide, quotes: readonly SlideQuote[]): void {
  const each = Math.min(1.7, (page.bottom - page.top) / quotes.length);
  const boxes = quotes.map((_, at) => ({ x: page.margin, y: page.top + at * each, w: contentWidth, h: each - 0.14 }));
  addQuotes(made, quotes, boxes, [20, size.text, 16, size.cell, 12]);
}

interface Rectangle {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Passages in boxes, all in one size of type, each with the link to its article. */
function addQuotes(
  made: DeckSlide,
  quotes: readonly SlideQuote[],
  boxes: readonly Rectangle[],
  sizes: readonly number[],
): void {
  const words = quotes.map(({ text }) => (/^["“„«‘']/u.test(text) ? text : `“${text}”`));
  const sourceHeight = (size.small * 1.3) / 72;
  const fits = (points: number) =>
    quotes.reduce((most, _, at) => {
      const { w = 1, h = 1 } = boxes[at] ?? {};
      return Math.max(most, (heightOf(words[at] ?? '', w - 0.3, points) + sourceHeight + 0.15) / h);
    }, 0);
  const points = fittingSize(sizes, 1, fits);
  quotes.forEach(({ source, url }, at) => {
    const hyperlink = { url, tooltip: source };
    made.addText(
      [
        { text: words[at] ?? '', options: { color: ink, breakLine: true } },
        { text: source, options: { color: accent, fontSize: size.small, hyperlink } },
      ],
      {
        ...boxes[at],
        ...{ fontFace: font, fontSize: points, fill: { color: ground }, margin: [4, 8, 4, 8], valign: 'middle' },
      },
    );
  });
}

function addWords(made: DeckSlide, { head, rows }: NonNullable<Slide['table']>): void {
  const isStory = head.length === 3;
  const first = isStory ? 2.2 : 1.7;
  const rest = (contentWidth - first) / (head.length - 1);
  const widths = isStory ? [first, 4.2, contentWidth - first - 4.2] : [first, ...head.slice(1).map(() => rest)];
  const points = tableSize([head, ...rows], widths, page.bottom - page.top);
  const style = { fontFace: font, fontSize: points, color: ink, valign: 'top' as const, margin: 0.06 };
  const line = { type: 'solid' as const, color: rule, pt: 0.75 };
  const none = { type: 'none' as const };
  const body = rows.map((row) =>
    row.map((text, at) => ({ text, options: { ...style, bold: at === 0, border: [none, none, line, none] as never } })),
  );
  const heads = head.map((text) => ({
    text,
    options: {
      ...style,
      bold: true,
      color: softInk,
      border: [none, none, { ...line, color: ink, pt: 1.5 }, none] as never,
    },
  }));
  made.addTable([heads, ...body], { x: page.margin, y: page.top, w: contentWidth, colW: widths });
}

function addBullets(made: DeckSlide, bullets: NonNullable<Slide['bullets']>): void {
  const all = bullets.map(({ text }) => text).join('\n');
  const points = heightOf(all, contentWidth, size.text) > page.bottom - page.top - 0.6 ? size.cell : size.text;
  const items = bullets.map(({ text, url }) => ({
    text,
    options: {
      breakLine: true,
      bullet: { indent: 16 },
      ...(url === undefined ? { color: ink } : { color: accent, hyperlink: { url } }),
    },
  }));
  made.addText(items, {
    ...{ x: page.margin, y: page.top, w: contentWidth, h: page.bottom - page.top, margin: 0 },
    ...{ fontFace: font, fontSize: points, valign: 'top', paraSpaceAfter: 8 },
  });
}
