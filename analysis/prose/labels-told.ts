import type { DifferingLabelsClaim } from '../findings/differing-labels.ts';
import { setAsidePlaces } from './set-aside.ts';
import type { OutletName, Told } from './told.ts';
import { counted, fewListed, inMarks, listed } from './wording.ts';

/** Outlets that a sentence names. */
const mostNamed = 5;

/** What outlets call one thing, in words. */
export function tellLabels({ outlets, figures }: DifferingLabelsClaim, name: OutletName): Told {
  const { referent, telling, isFound } = figures;
  const who = telling.map((same) => `${inMarks(same.label)} (${listed(same.outlets.map(name))})`);
  const others = outlets.length - telling.reduce((sum, same) => sum + same.outlets.length, 0);
  const more = others > 0 ? ` ${counted(others, 'more outlet')} ${others === 1 ? 'names' : 'name'} it too.` : '';
  const found = isFound ? 'That these are one thing was found by rule in the text, and not declared.' : '';
  return {
    title: `The outlets differ in what they call ${referent}`,
    text: `Quotations aside: ${listed(who)}.${more}`,
    detail: [setAside(figures, name), found].filter((sentence) => sentence !== '').join(' '),
  };
}

/** Which outlets have it in captions and embedded posts alone. */
const setAside = ({ setAside: aside }: DifferingLabelsClaim['figures'], name: OutletName) =>
  aside ? `In ${some(aside.outlets, name)} it stands only in ${setAsidePlaces(aside.kinds)}.` : '';

const some = (outlets: readonly string[], name: OutletName) => fewListed(outlets.map(name), mostNamed, 'outlet');
