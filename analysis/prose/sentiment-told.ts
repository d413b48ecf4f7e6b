import type { OwnVoiceClaim } from '../findings/sentiment.ts';
import type { OutletName, Told } from './told.ts';
import { inMarks, listed, possessive, signed } from './wording.ts';

/** Whose own words are harsher or kinder than the others’, in words. */
export function tellSentiment({ outlets, figures }: OwnVoiceClaim, name: OutletName): Told {
  const { own, rest, low, high, words } = figures;
  const who = name(outlets[0] ?? '');
  const made = words.map(({ word, contribution }) => `${inMarks(word)} (${signed(contribution, 0)})`);
  return {
    title: `${possessive(who)} own words are ${comparison(own, rest)} than the others’, article after article`,
    text: `They score ${signed(own)} per 100 words, those of the others ${signed(rest)}; the interval of the difference is ${signed(low)} to ${signed(high)}.`,
    detail: made.length === 0 ? '' : `What makes it: ${listed(made)}.`,
  };
}

function comparison(own: number, rest: number): string {
  if (own < rest) return own < 0 ? 'more negative' : 'less positive';
  return own > 0 ? 'more positive' : 'less negative';
}
