import { wordSets } from '../word-list.ts';

const ofKind = wordSets(new URL('speaker-nouns.csv', import.meta.url), 'kinds');

/** Nouns for people who speak without a name, in the singular. */
export const namelessHeads = ofKind('nameless');
export const namelessPlurals = ofKind('nameless-plural');
/** Words for a speaker that neither name anybody nor say what somebody is. */
export const speakerPronouns = ofKind('pronoun');
/** What a headline gives as the source of a statement without naming it: `Ferry is safe: officials`. */
export const headlineSources = ofKind('source');
