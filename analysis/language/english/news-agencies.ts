import { readWordList, valuesIn } from '../word-list.ts';

const list = readWordList(new URL('news-agencies.csv', import.meta.url));
const forms = list.column('forms');

/** A news agency with the forms in which datelines, bylines and source lines credit it, as written. */
export interface NewsAgency {
  name: string;
  forms: readonly string[];
}

/**
 * News agencies that sell text to other outlets in English: the members of the European Alliance of News Agencies and of
 * the Organization of Asia-Pacific News Agencies that publish in English, and the agencies of the AP Stylebook's entry
 * "news agencies"; names and initials are facts and free to use. Bloomberg, CNN and newspapers' services are left out:
 * their names in a credit are usually the outlet's own.
 */
export const newsAgencies: readonly NewsAgency[] = list.words.map((name, at) => ({
  name,
  forms: valuesIn(forms[at] ?? ''),
}));
