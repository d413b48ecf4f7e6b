import { createRequire } from 'node:module';
import type pptxgen from 'pptxgenjs';

/** A presentation that is being made. */
export type Deck = pptxgen.default;

/** One of its slides. */
export type DeckSlide = ReturnType<Deck['addSlide']>;

/** A new presentation, of a module loaded anew: it numbers charts on from those of the presentation before. */
export function newDeck(): Deck {
  const require = createRequire(import.meta.url);
  Reflect.deleteProperty(require.cache, require.resolve('pptxgenjs'));
  return new (require('pptxgenjs') as new () => Deck)();
}
