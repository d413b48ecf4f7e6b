import type { Corpus } from '../../corpus/corpus.ts';
import { eachTerm } from './each-term.ts';

/** Corpora of at least this many words drop terms that occur fewer than five times. */
const largeCorpus = 20_000;

/** The keys of the terms that occur often enough to be kept. */
export function frequentKeys(corpus: Corpus): number[] {
  const size = corpus.vocabulary.length;
  const single = new Uint32Array(size);
  const pairs = new Float64Array(corpus.articles.reduce((sum, { terms }) => sum + terms.length, 0));
  let used = 0;
  let words = 0;
  for (const article of corpus.articles) {
    eachTerm(article, size, (key) => {
      if (key < size) {
        single[key] = (single[key] ?? 0) + 1;
        words += 1;
      } else pairs[used++] = key;
    });
  }
  const least = words >= largeCorpus ? 5 : 2;
  // Sorting numbers is several times faster than counting a million of them in a map.
  const sorted = pairs.subarray(0, used).sort();
  const isFirst = (key: number, place: number) => sorted[place + least - 1] === key && sorted[place - 1] !== key;
  const frequent = Array.from(single.keys()).filter((term) => (single[term] ?? 0) >= least);
  for (const key of sorted.filter(isFirst)) frequent.push(key);
  return frequent;
}
