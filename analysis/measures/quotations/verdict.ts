import type { Verdict } from './utterances-table.ts';
import { type Alignment, alignWords } from './align-words.ts';
import type { Version } from './versions.ts';

/** A piece that shares less of its words with the fullest version says something else. */
const sameWording = 0.6;

/** From this share of the fullest words on, a translated article has kept them; else its wording is the translator’s. */
const sameTranslation = 0.9;

/**
 * What a version did to the fullest one: printed its words whole, a piece of them, pieces with a gap, the same wording
 * with a word of content changed, other words throughout where a translator chose them, or no words at all. Words that
 * stand before or behind what both have are no change: an outlet may print more of a speech than another. A word of
 * grammar that ties a piece to its sentence (`at “the core”`) may stand at its edge.
 */
export function verdictOf(fullest: Version, version: Version): Exclude<Verdict, 'absent'> {
  if (!version.isQuoted) return 'paraphrased';
  const { words } = version;
  // An outlet whose marks hold more of the speech than the fullest version prints that one whole, too.
  if (placeOf(words, fullest.words) >= 0) return 'verbatim';
  const pieces = piecesOf(version).filter((piece) => sharesWording(fullest, piece));
  const arePieces = pieces.every((piece) => isPieceOf(fullest.words, piece));
  if (pieces.length === 1 && arePieces) return 'truncated';
  if (version.isTranslated && alignWords(fullest.words, words).length < sameTranslation * fullest.words.length)
    return pieces.length > 0 && arePieces ? 'spliced' : 'retranslated';
  if (!arePieces && pieces.some((piece) => hasChange(fullest, piece))) return 'altered';
  if (isAllOf(fullest, version)) return 'verbatim';
  return pieces.length === 1 && !hidesGap(fullest, pieces[0]) ? 'truncated' : 'spliced';
}

/**
 * Whether a version has words of the fullest one in order, so that the two are of one utterance: some piece of it shares
 * most of its words. What is reported without marks, and what a translator worded, is told by other signs.
 */
export const isSameWording = (fullest: Version, version: Version): boolean =>
  !version.isQuoted ||
  version.isTranslated ||
  fullest.isTranslated ||
  piecesOf(version).some((piece) => sharesWording(fullest, piece));

function sharesWording(fullest: Version, { words }: PieceOfVersion): boolean {
  const shared = alignWords(fullest.words, words);
  const isDense = shared.length >= sameWording * Math.min(words.length, fullest.words.length);
  return isDense && (longestRun(shared) >= shortestRun || shared.length >= nearlyWhole * words.length);
}

/** So many words one behind the other are no accident, nor is a short piece that is shared nearly whole. */
const shortestRun = 4;
const nearlyWhole = 0.8;

/** The most words that stand one behind the other in both. */
function longestRun(shared: Alignment): number {
  let [longest, run] = [0, 0];
  for (const [at, [a, b]] of shared.entries()) {
    const before = shared[at - 1];
    run = before?.[0] === a - 1 && before[1] === b - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Whether a word of content stands in the place of another one, between words that both have. Another form of a word, a
 * name in another spelling and a word that one of the two leaves out are no change, and where much differs the two are
 * no versions of one sentence, of which one is changed.
 */
function hasChange(fullest: Version, piece: PieceOfVersion): boolean {
  const shared = alignWords(fullest.words, piece.words);
  if (shared.length < nearlyWhole * Math.min(piece.words.length, fullest.words.length)) return false;
  return shared.some(([left, right], at) => {
    const [nextLeft, nextRight] = shared[at + 1] ?? [left + 1, right + 1];
    const before = contentOf(fullest, left + 1, nextLeft);
    const after = contentOf(piece, right + 1, nextRight);
    if (before.length === 0 || after.length === 0 || before.length > mostChanged || after.length > mostChanged)
      return false;
    const isRespelled = before.some(({ isName }) => isName) && after.some(({ isName }) => isName);
    const stems = new Set(before.map(({ stem }) => stem));
    return !isRespelled && after.some(({ stem }) => !stems.has(stem));
  });
}

/** More words of content in one place are another sentence, and no change of this one. */
const mostChanged = 3;

function contentOf({ stemOf, isName }: Pick<Version, 'stemOf' | 'isName'>, start: number, end: number) {
  return Array.from(stemOf.subarray(start, end), (stem, at) => ({ stem, isName: isName[start + at] === 1 })).filter(
    ({ stem }) => stem >= 0,
  );
}

/** Whether every word of content of the fullest version stands in a version, in order, or in another form. */
function isAllOf(fullest: Version, version: Version): boolean {
  const shared = alignWords(fullest.words, version.words);
  if (shared.length < sameTranslation * fullest.words.length) return false;
  const kept = new Set(shared.map(([place]) => place));
  const stems = new Set(version.stemOf);
  return fullest.stemOf.every((stem, place) => stem < 0 || kept.has(place) || stems.has(stem));
}

/** Whether words of content of the fullest version are missing inside a piece. */
function hidesGap(fullest: Version, piece: PieceOfVersion | undefined): boolean {
  const shared = alignWords(fullest.words, piece?.words ?? []);
  return shared.some(([place], at) => {
    const next = shared[at + 1]?.[0] ?? place + 1;
    return fullest.isContent.subarray(place + 1, next).some((value) => value === 1);
  });
}

type PieceOfVersion = Pick<Version, 'words' | 'isContent' | 'stemOf' | 'isName'>;

const piecesOf = ({ words, isContent, stemOf, isName, pieces }: Version): PieceOfVersion[] =>
  pieces.map((start, place) => {
    const end = pieces[place + 1];
    return {
      words: words.subarray(start, end),
      isContent: isContent.subarray(start, end),
      stemOf: stemOf.subarray(start, end),
      isName: isName.subarray(start, end),
    };
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
