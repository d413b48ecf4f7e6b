import { cellByWord } from '../word-list.ts';

/**
 * American spellings by the British ones. Left out are words that are another one in the other spelling (`tyre`,
 * `draught`, `groyne`) and units that are no other spelling but another unit (`tonne`).
 */
export const spellings: ReadonlyMap<string, string> = cellByWord(new URL('spellings.csv', import.meta.url), 'usual');
