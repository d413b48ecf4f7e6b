/** Names and longer codes (ISO 639-2) of languages that corpora give instead of ISO 639-1. */
const codes = new Map(
  `arabic:ar chinese:zh danish:da dutch:nl english:en finnish:fi french:fr german:de greek:el hebrew:he hindi:hi
  hungarian:hu indonesian:id italian:it japanese:ja korean:ko norwegian:no persian:fa polish:pl portuguese:pt romanian:ro
  russian:ru spanish:es swedish:sv turkish:tr ukrainian:uk vietnamese:vi
  ara:ar chi:zh zho:zh nld:nl eng:en fra:fr fre:fr deu:de ger:de ita:it jpn:ja por:pt rus:ru spa:es`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [name: string, code: string]),
);

/**
 * The ISO 639-1 code of a language as somebody wrote it: `en-US`, `ENG` and `English` are `en`; empty where it is none.
 *
 * @example
 * languageCode('fr_CA'); // => 'fr'
 */
export function languageCode(name: string): string {
  const first = /^[a-z]+/.exec(name.trim().toLowerCase())?.[0] ?? '';
  return codes.get(first) ?? (first.length === 2 ? first : '');
}
