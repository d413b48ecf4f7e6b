import { wordSets } from '../word-list.ts';

/**
 * Small words that are part of a name, and those beside it that tell a place. Lower case. Source: our own, after the
 * entries on particles and suffixes in the Chicago Manual of Style (8.5–8.14).
 */
const ofKind = wordSets(new URL('name-particles.csv', import.meta.url), 'kinds');

/** Words in lower case that join two parts of a name: `Ursula von der Leyen`. */
export const joiningParticles = ofKind('joining');

/** What a hyphen or apostrophe ties to the front of a name in lower case: `al-Assad`, `d’Estaing`. */
export const tiedParticles = ofKind('tied');

/** What tells a person from an elder one of the same name; it is no surname. */
export const generations = ofKind('generation');

/** Points of the compass that stand for a land whose name begins with them, as `the North`. */
export const compassPoints = ofKind('compass');

/** Behind these a word that is a place and a surname is the place. */
export const placePrepositions = ofKind('place');
