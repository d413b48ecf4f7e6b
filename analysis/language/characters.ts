/** What the scanner needs to know of a UTF-16 unit. Letters and digits sort last, so that one comparison finds them. */
export const characterClass = {
  other: 0,
  space: 1,
  lineEnd: 2,
  /** Comma, colon, semicolon, brackets, dashes: they part words and stop phrases. */
  punctuation: 3,
  fullStop: 4,
  /** `!`, `?` and `…`. */
  exclamation: 5,
  hyphen: 6,
  /** `'` and its curly and modifier forms, which may also be a single quotation mark. */
  apostrophe: 7,
  /** `"`, whose direction only its neighbours tell. */
  straightQuote: 8,
  openingQuote: 9,
  closingQuote: 10,
  /** `‘`, which opens, unless it stands for a missing letter. */
  openingSingleQuote: 11,
  digit: 12,
  lowerCase: 13,
  upperCase: 14,
  /** A letter without case. */
  otherLetter: 15,
  /** A combining mark: it goes on with a word and begins none (`❤️` holds one). */
  mark: 16,
  /** `_`, which Unicode's word boundaries (UAX 29) count as part of a word. */
  underscore: 17,
} as const;

const listed: readonly (readonly [string, number])[] = [
  [' \t\f\v\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', 1],
  ['\n\r\u2028\u2029', 2],
  [',:;()[]{}–—―/|•·', 3],
  ['.', 4],
  ['!?…', 5],
  ['-\u2010\u2011', 6],
  ["'’ʼ＇´`", 7],
  ['"＂″', 8],
  ['“„‟«〝「『', 9],
  ['”»〞」』', 10],
  ['‘‛‹', 11],
  ['_', 17],
];

const unknown = 255;
const classes = new Uint8Array(0x10000).fill(unknown);
for (const [characters, value] of listed) for (const character of characters) classes[character.charCodeAt(0)] = value;

/**
 * The class of one UTF-16 unit. Unlisted ones are looked up in Unicode's properties once and remembered.
 *
 * @example classOf('A'.charCodeAt(0)) // => characterClass.upperCase
 */
export function classOf(unit: number): number {
  const known = classes[unit] ?? unknown;
  return known === unknown ? (classes[unit] = unicodeClass(unit)) : known;
}

function unicodeClass(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{Nd}/u.test(character)) return characterClass.digit;
  if (/[\p{Ll}]/u.test(character)) return characterClass.lowerCase;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return characterClass.upperCase;
  if (/[\p{L}\p{Nl}]/u.test(character)) return characterClass.otherLetter;
  if (/\p{M}/u.test(character)) return characterClass.mark;
  if (/\s/u.test(character)) return characterClass.space;
  if (/\p{P}/u.test(character)) return characterClass.punctuation;
  return characterClass.other;
}

/** Whether a class belongs to a letter or digit. */
export const isWordClass = (value: number): boolean => value >= characterClass.digit;

/** Whether a class belongs to a letter. */
export const isLetterClass = (value: number): boolean => value >= characterClass.lowerCase;
