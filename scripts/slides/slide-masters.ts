import { accent, contentWidth, font, ink, size, slide as page, softInk, white } from './deck-look.ts';
import type { Deck } from './pptxgen.ts';

/** The layouts of a presentation: its cover, slides with content, and slides that a picture fills. */
export function defineMasters(deck: Deck, title: string): void {
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
