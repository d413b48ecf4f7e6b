import { alignWords } from './align-words.ts';
import type { Version } from './versions.ts';

/** Shared words that make two wordings one, at least, and as a share of the shorter version. */
const leastWords = 4;
const wordShare = 0.6;
/** The same, where two different people are said to speak. */
const wordShareOfOthers = 0.8;
/** Shared content words that make two versions one thing said, at least, and as a share of the shorter version. */
const leastStems = 3;
const stemShare = 0.5;
/** The same, where one of the two is indirect speech. */
const leastStemsIndirect = 4;

/**
 * Whether two versions print the same thing said: most words of the shorter one stand in the other in the same order,
 * or, where the same person may speak, most of its content words do.
 */
export function isSameUtterance(a: Version, b: Version): boolean {
  const mayBeOne = a.actor === b.actor || a.actor === '' || b.actor === '';
  if (a.isQuoted && b.isQuoted) {
    const shorter = Math.min(a.words.length, b.words.length);
    if (shorter < leastWords) return false;
    const shared = alignWords(a.words, b.words).length;
    const share = mayBeOne ? wordShare : wordShareOfOthers;
    if (shared >= leastWords && shared >= share * shorter && sharedStems(a, b) >= 2) return true;
  } else if (!a.isQuoted && !b.isQuoted) return false;
  if (!mayBeOne) return false;
  const stems = sharedStems(a, b);
  const least = a.isQuoted && b.isQuoted ? leastStems : leastStemsIndirect;
  return stems >= least && stems >= stemShare * Math.min(a.stems.length, b.stems.length);
}

function sharedStems(a: Version, b: Version): number {
  const known = new Set(a.stems);
  return b.stems.reduce((sum, stem) => sum + (known.has(stem) ? 1 : 0), 0);
}
