import { wordSets } from '../word-list.ts';
import { verbForms } from './verb-forms.ts';

/**
 * Words that say what their writer thinks of somebody or something, and that no subject makes necessary: a fire is
 * deadly, a plan is `half-baked`. Lower case.
 *
 * Source: the fields of judgement and appreciation of Martin and White 2005, "The Language of Evaluation"; put together
 * by hand. Words that name a deed, a law or a state (`racist`, `reckless`, `toxic`) are left out.
 */
const ofKind = wordSets(new URL('evaluative-words.csv', import.meta.url), 'kind');

/** Those that speak against what they are said of, … */
export const evaluativeAgainst = ofKind('against');

/** … and those that speak for it. */
export const evaluativeFor = ofKind('for');

const formsOf = (bases: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...bases].flatMap((base) => Object.values(verbForms(base)) as string[]));

/** Verbs in all their forms that speak against who does it: `boast`. */
export const evaluativeVerbs = formsOf(ofKind('verb'));

/**
 * Words that make things louder than a plain one would, for nobody and against nobody: `firestorm`, `scathing`.
 *
 * Source: Molek-Kozakowska 2013, "Towards a Pragma-Linguistic Framework for the Study of Sensationalism in News
 * Headlines"; put together by hand.
 */
export const heatedWords = ofKind('heat');

/** Verbs in all their forms that do so: `slam`. */
export const heatedVerbs = formsOf(ofKind('heat-verb'));
