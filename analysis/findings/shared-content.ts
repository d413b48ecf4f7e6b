import { wordKeys } from '../measures/quotations/word-keys.ts';

/** Words of content of two texts, in any form, each once: those that both have, and how many each has. */
export interface SharedContent {
  both: number;
  first: number;
  second: number;
}

/**
 * How much of what two texts speak of is the same.
 *
 * @example sharedContent('The ferry sails again.', 'It said sailings began.') // => { both: 1, first: 2, second: 3 }
 */
export function sharedContent(first: string, second: string): SharedContent {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const { stem } = wordKeys([...a, ...b]);
  const [inFirst, inSecond] = [stem.subarray(0, a.length), stem.subarray(a.length)].map(
    (stems) => new Set(stems.filter((one) => one >= 0)),
  );
  const both = [...(inFirst ?? [])].filter((one) => inSecond?.has(one)).length;
  return { both, first: inFirst?.size ?? 0, second: inSecond?.size ?? 0 };
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
