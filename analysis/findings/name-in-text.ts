import type { CorpusArticle } from '../corpus/corpus.ts';
import { generations, joiningParticles } from '../language/english/name-particles.ts';

/**
 * Whether a text holds a word of a name, whatever its case, ending and spelling: a surname, or what people of a country
 * are called, is enough to name somebody, and `Suleimani` is `Soleimani`.
 */
export function holdsAny(article: Pick<CorpusArticle, 'text'>, names: readonly string[]): boolean {
  const { words, frames } = indexOf(article);
  return [...new Set(names.flatMap(wordsOf))].some((part) => {
    if (part.length <= 2) return false;
    const frame = consonantsOf(part);
    return words.includes(` ${part}`) || (frame !== '' && frames.has(frame));
  });
}

interface WordIndex {
  /** Every word of a text once, a space before each. */
  words: string;
  /** The consonants of each. */
  frames: ReadonlySet<string>;
}

const indices = new WeakMap<object, WordIndex>();

/** The words of an article, read once: hundreds of names are looked for in it. */
function indexOf(article: Pick<CorpusArticle, 'text'>): WordIndex {
  const known = indices.get(article);
  if (known) return known;
  const words = [...new Set(wordsOf(article.text))];
  const index = { words: ` ${words.join(' ')}`, frames: new Set(words.map(consonantsOf)) };
  indices.set(article, index);
  return index;
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
