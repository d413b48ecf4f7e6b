import { functionWords } from '../../language/english/function-words.ts';
import { tokenFlag } from '../article.ts';

/**
 * A sentence with `@` for each run of names and addresses, whatever small words join them: what two lines have in common
 * that differ in whom they name.
 *
 * @param flags the tokens' flags
 * @example withoutNames(['click', 'for', 'more', 'from', 'the', 'herald'], flags) // => 'click for more from the @'
 */
export function withoutNames(terms: readonly string[], flags: Uint8Array): string {
  const isCapitalised = (place: number) => ((flags[place] ?? 0) & tokenFlag.capitalised) !== 0;
  const isName = (term: string, place: number) => {
    if (!isCapitalised(place)) return /\p{L}[.@_]\p{L}/u.test(term);
    const opens = ((flags[place] ?? 0) & tokenFlag.sentenceStart) !== 0;
    return !opens || (!functionWords.has(term) && isCapitalised(place + 1));
  };
  return terms
    .map((term, place) => (isName(term, place) ? '@' : term))
    .join(' ')
    .replace(/@(?: (?:(?:and|of|the|for) )?@)+/g, '@');
}

/** Words of such a form that are neither names nor numbers. */
export const fixedWords = (form: string): number => form.split(' ').filter((word) => /\p{L}/u.test(word)).length;
