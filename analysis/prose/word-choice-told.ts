import type { PreferredWordsClaim } from '../findings/word-choice.ts';
import type { OutletName, Told } from './told.ts';
import { inMarks, listed } from './wording.ts';

/** Which words outlets prefer, in words. */
export function tellWordChoice({ outlets, figures: { words } }: PreferredWordsClaim, name: OutletName): Told {
  const ownWords = (outlet: string) => words.filter((one) => one.outlet === outlet).map(({ word }) => inMarks(word));
  const rates = words.map(
    ({ outlet, word, own, rest }) =>
      `${inMarks(word)} ${own.toFixed(1)} times in ${name(outlet)}, ${rest.toFixed(1)} elsewhere`,
  );
  return {
    title: listed(
      outlets.map((outlet, at) => `${name(outlet)} ${at === 0 ? 'prefers ' : ''}${listed(ownWords(outlet))}`),
    ),
    text: `Per 1,000 own words, article after article: ${rates.join('; ')}.`,
    detail: '',
  };
}
