import { cellByWord } from '../word-list.ts';

/** Names and longer codes (ISO 639-2) of languages that corpora give instead of ISO 639-1, with that. */
export const languageCodes = cellByWord(new URL('language-codes.csv', import.meta.url), 'code');
