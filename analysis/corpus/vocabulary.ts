/** Gives every distinct string a number, in order of first appearance. */
export interface Vocabulary {
  idOf(term: string): number;
  terms: string[];
}

/**
 * An empty vocabulary. `constructor` and `__proto__` are terms like any other.
 *
 * @example const words = vocabulary(); words.idOf('talks'); words.idOf('talks') // => 0
 */
export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const idOf = (term: string) => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, terms.length);
    terms.push(term);
    return terms.length - 1;
  };
  return { idOf, terms };
}
