import type { Corpus } from '../../corpus/corpus.ts';

/** 1 for each term that the corpus writes without a capital at least as often as with one. */
export function commonWords({ articles, vocabulary }: Corpus): Uint8Array {
  const balance = new Int32Array(vocabulary.length);
  const isSeen = new Uint8Array(vocabulary.length);
  for (const { terms, names } of articles) {
    for (let token = 0; token < terms.length; token += 1) {
      const term = terms[token] ?? 0;
      balance[term] = (balance[term] ?? 0) + (names[token] === 1 ? -1 : 1);
      if (names[token] !== 1) isSeen[term] = 1;
    }
  }
  return isSeen.map((seen, term) => (seen === 1 && (balance[term] ?? 0) >= 0 ? 1 : 0));
}
