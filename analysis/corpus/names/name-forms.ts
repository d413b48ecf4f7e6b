import { generations } from '../../language/english/name-particles.ts';
import { functionWords } from '../../language/english/function-words.ts';

/**
 * The words of a person's name that may stand for it: its ends from the surname on, its first word (a given name, or the
 * family name where that stands first), the first of two surnames, and the name without `Jr.`.
 *
 * @example
 * shortForms(['ann', 'lee']); // => ['lee', 'ann']
 */
export function shortForms(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const plain = generations.has(last) ? words.slice(0, -1) : words;
  const forms = new Set<string>();
  for (let from = plain.length - 1; from > 0; from -= 1) {
    forms.add(plain.slice(from).join(' '));
    if (plain !== words) forms.add(words.slice(from).join(' '));
  }
  forms.add(plain[0] ?? '');
  if (plain.length > 2) forms.add(plain.at(-2) ?? '');
  return [...forms].filter((form) => form.length > 1);
}

/**
 * The letters that stand for a longer name, with its small words and without.
 *
 * @example
 * acronymsOf(['bank', 'of', 'asia']); // => ['boa', 'ba']
 */
export const acronymsOf = (words: readonly string[]): string[] => [
  ...new Set([initials(words), initials(words.filter((word) => !functionWords.has(word)))]),
];

const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');

/**
 * How a name is compared with others: without accents, hyphens, points and the initials between its ends, so that `Kim
 * Jong-un` is `Kim Jong Un` and `Ann B. Lee` is `Ann Lee`.
 */
export const soundOf = (words: readonly string[]): string =>
  words
    .filter((word, place) => word.length > 1 || place === 0 || place === words.length - 1)
    .join('')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s.'’-]/g, '');
