/**
 * Small words that are part of a person's name. Lower case. Source: our own, after the entries on particles and
 * suffixes in the Chicago Manual of Style (8.5–8.14).
 */

/** Words in lower case that join two parts of a name: `Ursula von der Leyen`. */
export const joiningParticles: ReadonlySet<string> = new Set(
  'von van der den de del della di da das dos du la le bin binti ibn al el y zu zur'.split(' '),
);

/** What a hyphen or apostrophe ties to the front of a name in lower case: `al-Assad`, `d’Estaing`. */
export const tiedParticles: ReadonlySet<string> = new Set('al el ad ar as at az ul ud ur d l dell'.split(' '));

/** What tells a person from an elder one of the same name; it is no surname. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Points of the compass that stand for a land whose name begins with them, as `the North`. */
export const compassPoints: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

/** Behind these a word that is a place and a surname is the place. */
export const placePrepositions: ReadonlySet<string> = new Set('in near outside'.split(' '));
