import { looseWords, shortForms } from '../../language/english/outlet-words.ts';
import { byCodePoint } from '../code-point-order.ts';

/**
 * Groups names that may be one outlet: the same but for case, accents and marks, words such as "The", "News" and "Online",
 * short forms ("NY Times"), or because one is the initials of the other ("WSJ"). Meant as a proposal to a person: "Fox" and
 * "Fox News" are one outlet, "ABC" and "ABC News" may be two.
 *
 * @returns groups of at least two, sorted, the most complete spelling not singled out
 * @example
 * similarOutlets(['Fox News', 'Reuters', 'FOX NEWS']); // => [['FOX NEWS', 'Fox News']]
 */
export function similarOutlets(names: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = keyOf(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  joinInitials(groups);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(byCodePoint))
    .sort(([left = ''], [right = '']) => byCodePoint(left, right));
}

function keyOf(name: string): string {
  const words = wordsOf(name);
  const kept = words.filter((word) => !looseWords.has(word));
  const key = (kept.length > 0 ? kept : words)
    .map((word) => shortForms.get(word) ?? word)
    .join('')
    .replaceAll(' ', '');
  // "NBCNews.com" is "NBC News" too.
  return kept.length === 1 ? key.replace(/(?<=..)(?:news|online)$/, '') : key;
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Puts names that are the initials of another, such as "WSJ", with it. */
function joinInitials(groups: Map<string, string[]>): void {
  for (const [key, group] of groups) {
    const full = group.find((name) => wordsOf(name).length >= 3);
    const words = full === undefined ? [] : wordsOf(full);
    for (const kept of [words, words.filter((word) => word !== 'the'), words.filter((word) => !looseWords.has(word))]) {
      const initials = kept.map((word) => word.slice(0, 1)).join('');
      const short = initials.length >= 3 && initials !== key ? groups.get(initials) : undefined;
      if (!short) continue;
      for (const name of short) group.push(name);
      groups.delete(initials);
    }
  }
}
