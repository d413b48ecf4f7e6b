const shingleWords = 4;

/**
 * Tells how much of a block's wording stands in a given text: the share of its four-word runs, or, for a shorter
 * block, 1 or 0.
 *
 * @example shareIn('One two three four five')('two three four five six') // => 0.5
 */
export function shareIn(text: string): (block: string) => number {
  const runs = new Set<string>();
  const words = wordsOf(text);
  for (let first = 0; first < words.length; first++)
    for (let count = 1; count <= shingleWords; count++) runs.add(words.slice(first, first + count).join(' '));
  return (block) => {
    const own = wordsOf(block);
    if (own.length <= shingleWords) return own.length > 0 && runs.has(own.join(' ')) ? 1 : 0;
    const last = own.length - shingleWords;
    let found = 0;
    for (let first = 0; first <= last; first++)
      if (runs.has(own.slice(first, first + shingleWords).join(' '))) found += 1;
    return found / (last + 1);
  };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
