import { alignWords } from './align-words.ts';
import type { Version } from './versions.ts';

/** Words in common runs of at least three that make two wordings one, at least, and as a share of the shorter version. */
const leastWords = 4;
const wordShare = 0.5;
/** The same, where two different people are said to speak. */
const wordShareOfOthers = 0.75;
const shortestRun = 3;

/**
 * Whether two versions are printings of the same words: runs of three words and more that stand in both, in the same
 * order, make up half of the shorter one. A name alone (“in the Middle East”) is no such run.
 */
export function isSameWording(a: Version, b: Version): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  if (!a.isQuoted || !b.isQuoted || shorter < leastWords) return false;
  let shared = 0;
  let content = 0;
  let named = 0;
  let run = 0;
  const alignment = alignWords(a.words, b.words);
  alignment.forEach(([left, right], place) => {
    run += 1;
    const next = alignment[place + 1];
    if (next?.[0] === left + 1 && next[1] === right + 1) return;
    if (run >= shortestRun) {
      shared += run;
      for (let word = left - run + 1; word <= left; word += 1) {
        content += a.isContent[word] ?? 0;
        named += (a.isContent[word] ?? 0) & (a.isName[word] ?? 0);
      }
    }
    run = 0;
  });
  const share = maySpeakBoth(a, b) ? wordShare : wordShareOfOthers;
  return shared >= Math.max(leastWords, share * shorter) && content >= 2 && content > named;
}

/** Rare content words that make two versions one thing said, at least, and as a share of the weight of the shorter one. */
const leastStems = 3;
const leastStemsIndirect = 4;
/** … that stand in no name, at least. */
const leastContent = 2;
const stemShare = 0.5;
/** The same, where nobody knows whether the same person speaks. */
const stemShareUnknown = 0.6;

/**
 * Whether two versions say the same in other words: the same person speaks, and content words, the rarer the more, make
 * up half of the shorter version. Wanted is one quoted version at least.
 *
 * @param weights of each stem: the rarer in the corpus, the more
 */
export function isSameContent(a: Version, b: Version, weights: ReadonlyMap<number, number>): boolean {
  if (!maySpeakBoth(a, b) || !(a.isQuoted || b.isQuoted)) return false;
  const known = new Set(a.stems);
  const shared = b.stems.filter((stem) => known.has(stem));
  const isKnown = a.actor !== '' && a.actor === b.actor;
  const least = (a.isQuoted && b.isQuoted ? leastStems : leastStemsIndirect) + (isKnown ? 0 : 1);
  // Who and where alone is not what was said.
  const content = shared.filter((stem) => !a.names.has(stem) && !b.names.has(stem)).length;
  if (shared.length < least || content < leastContent) return false;
  const weigh = (stems: Int32Array) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  return weigh(shared) >= (isKnown ? stemShare : stemShareUnknown) * Math.min(weigh(a.stems), weigh(b.stems));
}

const maySpeakBoth = (a: Version, b: Version) => a.actor === b.actor || a.actor === '' || b.actor === '';
