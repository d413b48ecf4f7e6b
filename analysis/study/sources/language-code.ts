import { languageCodes } from '../../language/english/language-codes.ts';

/**
 * The ISO 639-1 code of a language as somebody wrote it: `en-US`, `ENG` and `English` are `en`; empty where it is none.
 *
 * @example
 * languageCode('fr_CA'); // => 'fr'
 */
export function languageCode(name: string): string {
  const first = /^[a-z]+/.exec(name.trim().toLowerCase())?.[0] ?? '';
  return languageCodes.get(first) ?? (first.length === 2 ? first : '');
}
