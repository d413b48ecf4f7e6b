/** Of all hashes, those below this are looked up: a quarter. */
const sampledBelow = 2 ** 30;
/** So many of the smallest hashes are looked up however short the text. */
const leastSampled = 4;
/** A shingle of more articles than this brings each of them together with the first ones only. */
const mostPartners = 50;

/**
 * The hashes by which a text is looked up: the smallest of its shingles' hashes, so that two texts that share a shingle
 * both sample it or both leave it (Broder 1997, sketches modulo m).
 */
export function sampleOf(hashes: Uint32Array): Uint32Array {
  const low = distinctSorted(hashes.filter((hash) => hash < sampledBelow));
  return low.length >= leastSampled ? low : distinctSorted(hashes).subarray(0, leastSampled);
}

/**
 * Pairs of texts that may share a given part of the smaller one, as far as their samples tell, by an inverted index over the sampled
 * hashes. The work is linear in the number of texts: no hash brings a text together with more than fifty others.
 *
 * @param samples one ascending list of distinct hashes a text; where a hash is in very many, the first texts count
 * @param visit called for each pair with `earlier < later`, in order of `later`, then `earlier`
 */
export function visitCandidates(
  samples: readonly Uint32Array[],
  leastShare: number,
  visit: (earlier: number, later: number) => void,
): void {
  const { listOf, firstOf, members } = invertedIndex(samples);
  const shared = new Uint32Array(samples.length);
  let entry = 0;
  samples.forEach((sample, text) => {
    const partners: number[] = [];
    for (let place = 0; place < sample.length; place += 1, entry += 1) {
      const first = firstOf[listOf[entry] ?? 0] ?? 0;
      const end = Math.min(first + mostPartners, firstOf[(listOf[entry] ?? 0) + 1] ?? first);
      for (let member = first; member < end; member += 1) {
        const other = members[member] ?? 0;
        if (other >= text) break;
        if (shared[other] === 0) partners.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    partners.sort((a, b) => a - b);
    for (const other of partners) {
      const smaller = Math.min(sample.length, samples[other]?.length ?? 0);
      if (mayReach(shared[other] ?? 0, leastShare * smaller)) visit(other, text);
      shared[other] = 0;
    }
  });
}

/** Whether a count in a sample may fall short of what is wanted by chance: three standard deviations and one. */
const mayReach = (count: number, wanted: number) => count + 3 * Math.sqrt(count) + 1 >= wanted;

/** Distinct values in ascending order. */
function distinctSorted(values: Uint32Array): Uint32Array {
  const sorted = values.toSorted();
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1)
    if (place === 0 || sorted[place] !== sorted[place - 1]) sorted[count++] = sorted[place] ?? 0;
  return sorted.subarray(0, count);
}

interface InvertedIndex {
  /** The list that each entry belongs to: entries are the samples' hashes, one text after the other. */
  listOf: Uint32Array;
  /** Where each list begins in `members`, one longer than the number of lists. */
  firstOf: Uint32Array;
  /** The texts of each list, ascending. */
  members: Uint32Array;
}

function invertedIndex(samples: readonly Uint32Array[]): InvertedIndex {
  const total = samples.reduce((sum, { length }) => sum + length, 0);
  // Hash and text in one exact double, for up to two million texts, so that the engine's own sort of numbers does the work.
  const keys = new Float64Array(total);
  const nextEntry = new Uint32Array(samples.length);
  let entry = 0;
  samples.forEach((sample, text) => {
    nextEntry[text] = entry;
    for (const hash of sample) keys[entry++] = hash * samples.length + text;
  });
  keys.sort();
  const index = {
    listOf: new Uint32Array(total),
    firstOf: new Uint32Array(total + 1),
    members: new Uint32Array(total),
  };
  let lists = 0;
  let previous = -1;
  keys.forEach((key, place) => {
    const hash = Math.floor(key / samples.length);
    if (hash !== previous) index.firstOf[lists++] = place;
    previous = hash;
    const text = key - hash * samples.length;
    index.members[place] = text;
    // A text's hashes ascend, so they come up in the order of its entries.
    const own = nextEntry[text] ?? 0;
    index.listOf[own] = lists - 1;
    nextEntry[text] = own + 1;
  });
  index.firstOf[lists] = total;
  return index;
}
