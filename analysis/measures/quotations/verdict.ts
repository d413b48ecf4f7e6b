import type { Verdict } from '../tables.ts';
import { alignWords } from './align-words.ts';
import type { Version } from './versions.ts';

/** From this share of its words, and of its words of content, on, the wording of a version is that of the fullest one. */
const sameWording = 0.6;

/**
 * What a version did to the fullest one: printed its words whole, a piece of them, pieces with a gap, the same wording
 * with a change, other words throughout, or no words at all.
 */
export function verdictOf(fullest: Version, version: Version): Exclude<Verdict, 'absent'> {
  if (!version.isQuoted) return 'paraphrased';
  const { words } = version;
  if (equals(fullest.words, words, 0)) return 'verbatim';
  if (placeOf(fullest.words, words) >= 0) return 'truncated';
  const alignment = alignWords(fullest.words, words);
  const shared = alignment.length;
  if (shared === words.length || piecesOf(version).every((piece) => placeOf(fullest.words, piece) >= 0))
    return 'spliced';
  const content = version.isContent.reduce((sum, isContent) => sum + isContent, 0);
  const sharedContent = alignment.reduce((sum, [, place]) => sum + (version.isContent[place] ?? 0), 0);
  const isSame = shared >= sameWording * words.length && sharedContent >= sameWording * content;
  return isSame ? 'altered' : 'retranslated';
}

const piecesOf = ({ words, pieces }: Version) => pieces.map((start, place) => words.subarray(start, pieces[place + 1]));

/** Where `wanted` stands whole in `words`, -1 where it does not. */
function placeOf(words: Int32Array, wanted: Int32Array): number {
  for (let place = 0; place + wanted.length <= words.length; place += 1) {
    if (words[place] === wanted[0] && startsWith(words, wanted, place)) return place;
  }
  return -1;
}

const startsWith = (words: Int32Array, wanted: Int32Array, place: number) =>
  wanted.every((word, offset) => words[place + offset] === word);

const equals = (a: Int32Array, b: Int32Array, place: number) => a.length === b.length && startsWith(a, b, place);

/**
 * The fullest version of a group: the quoted one with the most words that another version has, too, so that words which
 * one outlet's marks swallow do not make it fuller; among equal ones the longest. Damaged and translated articles give
 * it only where no other does.
 */
export function fullestOf(versions: readonly Version[]): Version | undefined {
  const quoted = versions.filter(({ isQuoted }) => isQuoted);
  const faithful = quoted.filter(({ isFaithful }) => isFaithful);
  const candidates = faithful.length > 0 ? faithful : quoted;
  const supported = candidates.map((version) => {
    const known = new Set(quoted.flatMap((other) => (other === version ? [] : [...other.words])));
    return version.words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
  });
  let best = 0;
  candidates.forEach((version, place) => {
    const difference = (supported[place] ?? 0) - (supported[best] ?? 0);
    if (difference > 0 || (difference === 0 && version.words.length > (candidates[best]?.words.length ?? 0)))
      best = place;
  });
  return candidates[best];
}
