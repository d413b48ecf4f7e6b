import type { Slide } from '../../analysis/report/slides/slide.ts';
import { fittingSize, contentWidth, font, heightOf, size, slide as page, softInk, white } from './deck-look.ts';
import { fixedPackage } from './fixed-package.ts';
import { addOfficeChart } from './office-charts.ts';
import { type Deck, type DeckSlide, newDeck } from './pptxgen.ts';
import { defineMasters } from './slide-masters.ts';
import { addBullets, addQuoteList, addQuotes, addWords } from './slide-parts.ts';

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
