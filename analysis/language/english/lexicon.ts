import * as closed from './closed-words.ts';
import { irregularPasts, participlesOnly } from './irregular-verbs.ts';
import { actNouns, eventNouns, groupNouns, personNouns, placeNouns } from './noun-kinds.ts';
import { adjectives, adjectivesAndNouns, adverbs, nounsAndVerbs, verbs } from './word-classes.ts';
import { wordClass } from '../word-class.ts';
import { singularOf } from './singular.ts';

const has = (...sets: ReadonlySet<string>[]) => {
  return (word: string) => sets.some((set) => set.has(word));
};
const isKnownNoun = has(personNouns, groupNouns, placeNouns, eventNouns, actNouns, nounsAndVerbs);
const isVerb = has(verbs, nounsAndVerbs);
const adjectiveEndings = ['ous', 'ful', 'less', 'able', 'ible', 'ish', 'ic', 'ical', 'ive', 'ary'];

/**
 * The possible parts of speech of every word of a vocabulary. What no list and no ending tells is a noun.
 *
 * @example (wordClasses(['meeting'])[0] ?? 0) & wordClass.noun // => 8192
 */
export const wordClasses = (vocabulary: readonly string[]): Uint32Array => Uint32Array.from(vocabulary, classesOf);

const verbal = wordClass.base | wordClass.past | wordClass.present | wordClass.ing;

/**
 * Whether a word can be a verb and no noun, by the list of verbs: of one in `-ing` the list must have the verb.
 *
 * @example isVerbOnly('declares') // => true
 * @example isVerbOnly('sterling') // => false
 */
export function isVerbOnly(word: string): boolean {
  const bits = classesOf(word);
  if ((bits & verbal) === 0 || (bits & wordClass.noun) !== 0) return false;
  const stem = word.slice(0, -3);
  return !word.endsWith('ing') || [stem, `${stem}e`, stem.slice(0, -1)].some(isVerb);
}

const closedClasses: readonly (readonly [ReadonlySet<string>, number])[] = [
  [closed.articles, wordClass.article],
  [closed.demonstratives, wordClass.demonstrative],
  [closed.possessivePronouns, wordClass.possessive],
  [closed.quantities, wordClass.quantity],
  [closed.numerals, wordClass.number],
  [closed.pronouns, wordClass.pronoun],
  [closed.prepositions, wordClass.preposition],
  [closed.conjunctions, wordClass.conjunction],
  [closed.coordinators, wordClass.coordinator],
  [closed.auxiliaries, wordClass.auxiliary],
  [closed.modals, wordClass.modal],
];

function classesOf(word: string): number {
  for (const [words, bit] of closedClasses) if (words.has(word)) return bit;
  if (closed.negations.has(word)) return wordClass.adverb;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && last.length > 1) return compoundClass(word, last);
  return openClass(word);
}

/** `self-ruled`, `asylum-seekers`, `then-president`: the last part decides; a participle there makes an adjective. */
function compoundClass(word: string, last: string): number {
  if (personNouns.has(singularOf(word))) return wordClass.noun;
  const bits = openClass(last);
  if (closed.prepositions.has(word.slice(0, word.indexOf('-')))) return wordClass.adjective;
  if (bits & (wordClass.past | wordClass.ing)) return wordClass.adjective;
  if (bits & wordClass.adjective && !(bits & wordClass.noun)) return wordClass.adjective;
  return wordClass.noun | (last === singularOf(last) ? wordClass.adjective : 0);
}

function openClass(word: string): number {
  if (irregularPasts.has(word)) return wordClass.past | (participlesOnly.has(word) ? wordClass.participle : 0);
  let bits = 0;
  const isLy = word.endsWith('ly') && word.length > 4 && !closed.notAdverbs.has(word) && !isVerb(word);
  if (adverbs.has(word) || isLy) return wordClass.adverb;
  if (verbs.has(word)) bits |= wordClass.base;
  if (nounsAndVerbs.has(word)) bits |= wordClass.base | wordClass.noun;
  if (adjectives.has(word) || closed.notAdverbs.has(word)) bits |= wordClass.adjective;
  if (isComparative(word)) bits |= wordClass.adjective;
  if (adjectivesAndNouns.has(word)) bits |= wordClass.adjective | wordClass.noun;
  if (isKnownNoun(word)) bits |= wordClass.noun;
  if (word.endsWith('ing') && word.length > 4 && !closed.nounsInIng.has(word))
    bits |= wordClass.ing | (isKnownNoun(word) ? wordClass.noun : 0);
  // `Accused` is a person, and more often what somebody did.
  else if (word.endsWith('ed') && word.length > 4 && (bits === 0 || bits === wordClass.noun)) bits |= wordClass.past;
  else if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) bits |= plural(word);
  if (bits === 0 && adjectiveEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
    bits |= wordClass.adjective;
  return bits === 0 ? wordClass.noun : bits;
}

function plural(word: string): number {
  const singular = singularOf(word);
  if (singular === word) return 0;
  const bases = [singular, word.slice(0, -1), word.slice(0, -2)];
  const noun = isKnownNoun(singular) || adjectivesAndNouns.has(singular);
  if (bases.some((base) => verbs.has(base)) && !noun) return wordClass.present;
  return wordClass.noun | (bases.some(isVerb) ? wordClass.present : 0);
}

/** `tougher`, `earliest`, `bigger`: the adjective without its ending is known. */
function isComparative(word: string): boolean {
  const stem = word.endsWith('er') ? word.slice(0, -2) : word.endsWith('est') ? word.slice(0, -3) : '';
  if (stem.length < 3 || personNouns.has(word)) return false;
  const bases = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem];
  return bases.some((base) => adjectives.has(base));
}
