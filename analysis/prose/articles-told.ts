import type { QuotedContrastClaim } from '../findings/articles.ts';
import type { OutletName, Told } from './told.ts';
import { fewListed, listed, percent } from './wording.ts';

/** Outlets that a sentence names. */
const mostNamed = 4;

/** Who leaves how much of its text to the words of others, in words. */
export function tellArticles({ outlets, figures }: QuotedContrastClaim, name: OutletName): Told {
  const [most = '', ...lowest] = outlets.map(name);
  const { few } = figures;
  return {
    title: `${most} quotes far more than ${listed(lowest)}`,
    text:
      `${percent(figures.most)} of the words of ${most} stand inside quotation marks, ` +
      `${figures.least === 0 ? 'none' : percent(figures.least)} of those of ${listed(lowest)}; over all outlets it is ${percent(figures.all)}.`,
    detail:
      few.length === 0
        ? ''
        : `${fewListed(few.map(name), mostNamed, 'outlet')} ${few.length === 1 ? 'has' : 'have'} too few words to be compared.`,
  };
}
