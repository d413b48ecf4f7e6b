import type { CorpusArticle } from '../corpus/corpus.ts';
import { lowerBound } from '../corpus/lower-bound.ts';
import { generations, joiningParticles } from '../language/english/name-particles.ts';

/** Texts of an outlet, as they stand in the file. */
type OutletText = Pick<CorpusArticle, 'text' | 'outlet'>;

/**
 * The outlets one of whose texts holds a word of a name, whatever its case, ending and spelling: a surname, or what people
 * of a country are called, is enough to name somebody, and `Suleimani` is `Soleimani`.
 */
export function outletsThatName(articles: readonly OutletText[], names: readonly string[]): ReadonlySet<string> {
  const { words, outlets, byFrame } = indexOf(articles);
  const found = new Set<string>();
  for (const part of new Set(names.flatMap(wordsOf))) {
    if (part.length <= 2) continue;
    for (let at = lowerBound(words, part, (word) => word); words[at]?.startsWith(part); at += 1)
      for (const outlet of outlets[at] ?? []) found.add(outlet);
    for (const outlet of byFrame.get(consonantsOf(part)) ?? []) found.add(outlet);
  }
  return found;
}

/** Whether a text holds a word of a name, as `outletsThatName` tells it. */
export const holdsAny = (text: string, names: readonly string[]): boolean =>
  outletsThatName([{ text, outlet: '' }], names).size > 0;

interface WordIndex {
  /** Every word once, in order, and the outlets that have it. */
  words: readonly string[];
  outlets: readonly ReadonlySet<string>[];
  /** The outlets that have a word of these consonants. */
  byFrame: ReadonlyMap<string, ReadonlySet<string>>;
}

const indices = new WeakMap<readonly OutletText[], WordIndex>();

/** The words of some texts, read once: hundreds of names are looked for in them. */
function indexOf(articles: readonly OutletText[]): WordIndex {
  const known = indices.get(articles);
  if (known) return known;
  const byWord = new Map<string, Set<string>>();
  for (const { text, outlet } of articles) for (const word of wordsOf(text)) addTo(byWord, word, outlet);
  const byFrame = new Map<string, Set<string>>();
  for (const [word, outlets] of byWord) {
    const frame = consonantsOf(word);
    if (frame !== '') for (const outlet of outlets) addTo(byFrame, frame, outlet);
  }
  const inOrder = [...byWord].sort(([left], [right]) => (left < right ? -1 : 1));
  const index = { words: inOrder.map(([word]) => word), outlets: inOrder.map(([, outlets]) => outlets), byFrame };
  indices.set(articles, index);
  return index;
}

function addTo(sets: Map<string, Set<string>>, key: string, outlet: string): void {
  const known = sets.get(key);
  if (known) known.add(outlet);
  else sets.set(key, new Set([outlet]));
}

/** The last word of a name, `Jr.` aside, by which texts name a person again. */
export const lastNameOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .findLast((word) => !generations.has(word.replace('.', ''))) ?? '';

/** Whether a name has a given and a family name and no more than a title beside them. */
export const isFullName = (name: string): boolean => {
  const words = name.split(/\s+/u).filter((word) => !joiningParticles.has(word.toLowerCase()));
  return (
    /\p{Ll}/u.test(name) && words.length > 1 && words.length <= mostWords && /^[\p{L}'’-]{3,}$/u.test(lastNameOf(name))
  );
};

const mostWords = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So few consonants many words share. */
const fewestConsonants = 3;

/** What two transcriptions of a name from another script share: its consonants, doubled ones once; empty where few. */
function consonantsOf(word: string): string {
  const consonants = word
    .normalize('NFD')
    .replace(/[^a-z]|[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants.length < fewestConsonants ? '' : consonants;
}
