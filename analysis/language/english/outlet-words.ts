import { cellByWord, wordSet } from '../word-list.ts';

/** Words that outlets' names carry or leave out without being another outlet. */
export const looseWords = wordSet(new URL('outlet-loose-words.csv', import.meta.url));

/** What is written short in names of newspapers, and in full; names that newsrooms go by. */
export const shortForms = cellByWord(new URL('outlet-short-forms.csv', import.meta.url), 'full');
