import { numberColumn } from '../number-column.ts';
import type { Article } from '../article.ts';
import type { SegmentKind } from '../../lines/segment.ts';

/** Words in a shingle: the run that two texts hardly share by chance (Broder 1997; six, as in studies of news reuse). */
const wordsPerShingle = 6;

/** What an outlet takes over from an agency or from itself; headlines are its own even over somebody else's text. */
const bodyKinds: ReadonlySet<SegmentKind> = new Set(['standfirst', 'crosshead', 'paragraph']);

/** What of an article its shingles are made of. */
type ReadWords = Pick<Article, 'segments' | 'sentences' | 'tokens' | 'vocabulary'>;

const base = 0x2c1b3c6d;
/** `base` to the power of five: the weight of the word that leaves the window. */
const leaving = Array.from({ length: wordsPerShingle - 1 }).reduce<number>((power) => Math.imul(power, base), 1);

/**
 * The hashes of an article's shingles, in no order and with repeats: one for every run of six words of its body, over
 * the ends of sentences and paragraphs. Case, punctuation, quotation marks and possessives do not count. A body of
 * fewer words is one shingle; one without words has none.
 *
 * @example shingleHashes(article).length // => words of the body − 5
 */
export function shingleHashes(article: ReadWords): Uint32Array {
  const words = bodyWords(article);
  if (words.length === 0) return words;
  const hashes = new Uint32Array(Math.max(words.length - wordsPerShingle + 1, 1));
  let window = 0;
  for (let place = 0; place < words.length; place += 1) {
    const gone = place >= wordsPerShingle ? (words[place - wordsPerShingle] ?? 0) : 0;
    window = Math.imul(window - Math.imul(gone, leaving), base) + (words[place] ?? 0);
    hashes[Math.max(place - wordsPerShingle + 1, 0)] = mixed(window);
  }
  return hashes;
}

/** The hash of every word of an article's body, in order of place. */
function bodyWords({ segments, sentences, tokens, vocabulary }: ReadWords): Uint32Array {
  const hashOf = numberColumn(new Uint32Array(vocabulary.length), vocabulary, hashOfTerm);
  const isBody = segments.map(({ kind }) => bodyKinds.has(kind));
  const words = new Uint32Array(tokens.term.length);
  let count = 0;
  for (let sentence = 0; sentence < sentences.segment.length; sentence += 1) {
    if (isBody[sentences.segment[sentence] ?? 0] !== true) continue;
    const end = sentences.firstToken[sentence + 1] ?? 0;
    for (let token = sentences.firstToken[sentence] ?? 0; token < end; token += 1)
      words[count++] = hashOf[tokens.term[token] ?? 0] ?? 0;
  }
  return words.subarray(0, count);
}

/** FNV-1a over UTF-16 units. */
function hashOfTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < term.length; place += 1) hash = Math.imul(hash ^ term.charCodeAt(place), 0x01000193);
  return mixed(hash);
}

/** Spreads every bit over the whole word: the last step of MurmurHash3 (Appleby). */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
