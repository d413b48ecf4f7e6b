import { wordSets } from '../word-list.ts';
import { occasionNouns } from './plain-nouns.ts';
import { headlineSources } from './speaker-nouns.ts';
import type { AttributionWords } from '../attribution-words.ts';
import * as closed from './closed-words.ts';
import * as clause from './grammar-words.ts';
import { irregularPasts } from './irregular-verbs.ts';

const ofUse = wordSets(new URL('attribution-words.csv', import.meta.url), 'uses');
/** A role that one word has. */
const only = (word: string): ReadonlySet<string> => new Set([word]);
const allOf = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

/** `That` opens clauses far more often than noun phrases, and an ordinal opens none by itself. */
const opensNone = ofUse('opens-no-phrase');
const determiners = new Set(
  [
    ...closed.articles,
    ...closed.demonstratives,
    ...closed.possessivePronouns,
    ...closed.quantities,
    ...closed.numerals,
  ].filter((word) => !opensNone.has(word)),
);
const relatives = ofUse('relative-pronoun');

/** Words of English by what they do where something is attributed. Our own, made by reading news. */
export const attribution: AttributionWords = {
  kinds: {
    determiner: determiners,
    subject: clause.subjectPronouns,
    object: clause.objectPronouns,
    auxiliary: allOf(closed.auxiliaries, closed.modals),
    be: clause.formsOfBe,
    adverb: allOf(closed.negations, clause.adverbs),
    preposition: allOf(closed.prepositions, ofUse('preposition')),
    subordinator: allOf(closed.conjunctions, relatives, ofUse('subordinator')),
    opener: clause.clauseOpeners,
    conjunction: allOf(closed.coordinators, ofUse('conjunction')),
    time: clause.timeWords,
    past: irregularPasts,
    plural: ofUse('plural'),
  },
  roles: {
    that: only('that'),
    to: only('to'),
    as: only('as'),
    of: only('of'),
    there: only('there'),
    by: only('by'),
    with: only('with'),
    in: only('in'),
    on: only('on'),
    and: only('and'),
    but: only('but'),
    not: only('not'),
    no: only('no'),
    than: only('than'),
    who: only('who'),
    adjoining: ofUse('adjoining'),
    relative: ofUse('relative'),
    link: ofUse('link'),
    particle: ofUse('particle'),
    leadingParticle: ofUse('leading-particle'),
    circumstance: ofUse('circumstance'),
    breaker: ofUse('breaker'),
    occasion: occasionNouns,
    getter: ofUse('getter'),
    nounOpener: ofUse('noun-opener'),
    owner: ofUse('owner'),
    nounLead: ofUse('noun-lead'),
    words: only('words'),
    source: headlineSources,
  },
  endings: [
    { kind: 'adverb', ending: 'ly', unless: closed.notAdverbs },
    { kind: 'past', ending: 'ed' },
    { kind: 'plural', ending: 's', unlessEnding: 'ss' },
  ],
  participles: ['ing'],
  accordingTo: [['according', 'to']],
};
