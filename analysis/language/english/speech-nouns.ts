import { cellByWord, wordSet } from '../word-list.ts';
import type { CueClass } from './cue-verbs.ts';

/**
 * Nouns for something said, by how they colour it: those of the cue verbs, in the singular and plural. Source: the
 * nominal cues of the PARC 3.0 attribution corpus (Pareti 2016).
 */
const nouns = cellByWord<CueClass>(new URL('speech-nouns.csv', import.meta.url), 'class');

/** Nouns for something said, by their forms. `made clear` and `made the case` count among them. */
export const speechNouns: ReadonlyMap<string, CueClass> = new Map(
  [...nouns].flatMap(([noun, name]): [string, CueClass][] => [
    [noun, name],
    [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, name],
  ]),
);

/** Verbs that only lend such a noun its subject: `issue a warning`, `make clear`. All forms. */
export const lightVerbs = wordSet(new URL('light-verbs.csv', import.meta.url));
