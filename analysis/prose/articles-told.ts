import type { QuotedAlikeClaim, QuotedContrastClaim } from '../findings/articles.ts';
import type { OutletName, Told } from './told.ts';
import { listed, percent } from './wording.ts';

/** Who leaves how much of its text to the words of others, in words. */
export function tellArticles(claim: QuotedAlikeClaim | QuotedContrastClaim, name: OutletName): Told {
  return claim.kind === 'quoted-alike' ? alike(claim, name) : contrast(claim, name);
}

function alike({ outlets, figures }: QuotedAlikeClaim, name: OutletName): Told {
  const isNone = figures.quoted === 0;
  const [only = '', ...others] = outlets;
  const alone = `${name(only)} ${isNone ? 'quotes nobody' : `leaves ${percent(figures.all)} of its words to the people it quotes`}`;
  const together = isNone
    ? 'No outlet quotes anybody'
    : `All outlets quote alike: ${percent(figures.all)} of their words`;
  const title = others.length === 0 ? alone : together;
  return { title, text: `${title}.`, detail: '' };
}

function contrast({ outlets, figures }: QuotedContrastClaim, name: OutletName): Told {
  const [most = '', ...lowest] = outlets.map(name);
  return {
    title: `${most} quotes most, ${listed(lowest)} least`,
    text:
      `${percent(figures.most)} of the words of ${most} stand inside quotation marks, ` +
      `${percent(figures.least)} of those of ${listed(lowest)}; over all outlets it is ${percent(figures.all)}.`,
    detail: 'What an outlet quotes is counted apart from what it says itself throughout this report.',
  };
}
