import { occasionNouns } from './plain-nouns.ts';
import { headlineSources } from './speaker-nouns.ts';
import type { AttributionWords } from '../attribution-words.ts';
import * as closed from './closed-words.ts';
import * as clause from './grammar-words.ts';
import { irregularPasts } from './irregular-verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const allOf = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

/** `That` opens clauses far more often than noun phrases, and an ordinal opens none by itself. */
const opensNone = words('that first second third fourth fifth sixth seventh eighth ninth tenth');
const determiners = new Set(
  [
    ...closed.articles,
    ...closed.demonstratives,
    ...closed.possessivePronouns,
    ...closed.quantities,
    ...closed.numerals,
  ].filter((word) => !opensNone.has(word)),
);
const relatives = words('what which who whom whose whatever whenever');

/** Words of English by what they do where something is attributed. Our own, made by reading news. */
export const attribution: AttributionWords = {
  kinds: {
    determiner: determiners,
    subject: clause.subjectPronouns,
    object: clause.objectPronouns,
    auxiliary: allOf(closed.auxiliaries, closed.modals),
    be: clause.formsOfBe,
    adverb: allOf(closed.negations, clause.adverbs),
    preposition: allOf(closed.prepositions, words('ahead following')),
    subordinator: allOf(closed.conjunctions, relatives, words('that as since after before until')),
    opener: clause.clauseOpeners,
    conjunction: allOf(closed.coordinators, words('but yet so plus')),
    time: clause.timeWords,
    past: irregularPasts,
    plural: words('people men women children police many most some media'),
  },
  roles: {
    that: words('that'),
    to: words('to'),
    as: words('as'),
    of: words('of'),
    there: words('there'),
    by: words('by'),
    with: words('with'),
    in: words('in'),
    on: words('on'),
    and: words('and'),
    but: words('but'),
    not: words('not'),
    no: words('no'),
    than: words('than'),
    who: words('who'),
    adjoining: words('where who'),
    relative: words('who which that'),
    link: words('of for at from'),
    particle: words('out up off down away over'),
    leadingParticle: words('out down in'),
    circumstance: words('when while after before if once though although'),
    breaker: words('though although while whereas despite according adding'),
    occasion: occasionNouns,
    getter: words('get gets got getting'),
    nounOpener: words('a an the this these his her its their my your our no any every each some'),
    owner: words('his her their'),
    nounLead: words('on about of against for to'),
    words: words('words'),
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
