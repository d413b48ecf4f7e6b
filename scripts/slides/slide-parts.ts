import type { Slide, SlideQuote } from '../../analysis/report/slides/slide.ts';
import {
  accent,
  contentWidth,
  fittingSize,
  font,
  ground,
  heightOf,
  ink,
  rule,
  size,
  slide as page,
  softInk,
  tableSize,
} from './deck-look.ts';
import type { DeckSlide } from './pptxgen.ts';

/** Passages without a chart, one under the other. */
export function addQuoteList(made: DeckSlide, quotes: readonly SlideQuote[]): void {
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
export function addQuotes(
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

/** Inches of the first column where columns are as wide as there is room. */
const firstColumn = 1.7;

/** A table of words, whose first column heads the rows. */
export function addWords(made: DeckSlide, { head, rows, widths: shares }: NonNullable<Slide['table']>): void {
  const rest = (contentWidth - firstColumn) / (head.length - 1);
  const widths = head.map((_, at) => (shares ? contentWidth * (shares[at] ?? 0) : at === 0 ? firstColumn : rest));
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

/** A list of points, some of them links. */
export function addBullets(made: DeckSlide, bullets: NonNullable<Slide['bullets']>): void {
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
