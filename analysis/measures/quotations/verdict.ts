import type { Verdict } from './utterances-table.ts';
import { alignWords } from './align-words.ts';
import type { Version } from './versions.ts';

/** From this share of its words, and of its words of content, on, the wording of a version is that of the fullest one. */
const sameWording = 0.6;

/** From this share of the fullest words on, a translated article has kept them; else its wording is the translator’s. */
const sameTranslation = 0.9;

/**
 * What a version did to the fullest one: printed its words whole, a piece of them, pieces with a gap, the same wording
 * with a change, other words throughout, or no words at all. A word of grammar that ties a piece to its sentence (`at
 * “the core”`) may stand at its edge.
 */
export function verdictOf(fullest: Version, version: Version): Exclude<Verdict, 'absent'> {
  if (!version.isQuoted) return 'paraphrased';
  const { words } = version;
  if (equals(fullest.words, words, 0)) return 'verbatim';
  const pieces = piecesOf(version);
  const arePieces = pieces.every((piece) => isPieceOf(fullest.words, piece));
  if (placeOf(fullest.words, words) >= 0 || (arePieces && pieces.length === 1)) return 'truncated';
  const alignment = alignWords(fullest.words, words);
  const shared = alignment.length;
  if (shared === words.length || arePieces) return 'spliced';
  if (version.isTranslated && shared < sameTranslation * fullest.words.length) return 'retranslated';
  const content = version.isContent.reduce((sum, isContent) => sum + isContent, 0);
  const sharedContent = alignment.reduce((sum, [, place]) => sum + (version.isContent[place] ?? 0), 0);
  const isSame = shared >= sameWording * words.length && sharedContent >= sameWording * content;
  return isSame ? 'altered' : 'retranslated';
}

interface PieceOfVersion {
  words: Int32Array;
  isContent: Uint8Array;
}

const piecesOf = ({ words, isContent, pieces }: Version): PieceOfVersion[] =>
  pieces.map((start, place) => {
    const end = pieces[place + 1];
    return { words: words.subarray(start, end), isContent: isContent.subarray(start, end) };
  });

/** A piece without the words at its edges is still one from so many words on. */
const shortestCore = 3;

/** Whether `words` hold a piece whole, or all of it but a word of grammar at its edge. */
function isPieceOf(words: Int32Array, { words: piece, isContent }: PieceOfVersion): boolean {
  if (placeOf(words, piece) >= 0) return true;
  const first = isContent[0] === 0 ? 1 : 0;
  const last = piece.length - (isContent.at(-1) === 0 ? 1 : 0);
  const cores = [piece.subarray(first), piece.subarray(0, last), piece.subarray(first, last)];
  return cores.some((core) => core.length >= shortestCore && core.length < words.length && placeOf(words, core) >= 0);
}

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
