/** The characters that windows-1252 has at 0x80 to 0x9f; what it leaves open stands for itself. */
const windows1252 = Array.from(
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
);
const byteOf = new Map(windows1252.map((character, at) => [character, 0x80 + at]));

/** Characters that the bytes of UTF-8 beyond ASCII become when they are read as windows-1252. */
const trail = `[\\u0080-\\u00bf${windows1252.filter((character) => character > '\u00bf').join('')}]`;
const damaged = new RegExp(`[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}|[\\u00f0-\\u00f4]${trail}{3}`, 'gu');

/** One such place may be meant (`Ã` before `©`); so many are a text that was read wrongly. */
const leastPlaces = 2;
/** Some texts came to harm twice. */
const mostTimes = 3;

/**
 * Undoes what reading UTF-8 as windows-1252 does to a text (`â€œ` for `“`, `Ã©` for `é`), as often as it was done. Only
 * what is valid UTF-8 again is changed, and only where the text has several such places.
 *
 * @example undoMojibake('â€œCafÃ©â€\u009d') // => '“Café”'
 */
export function undoMojibake(text: string): string {
  let mended = text;
  for (let time = 0; time < mostTimes; time += 1) {
    const places = [...mended.matchAll(damaged)].filter(([characters]) => characterOf(characters) !== undefined);
    if (places.length < leastPlaces) break;
    mended = mended.replace(damaged, (characters) => characterOf(characters) ?? characters);
  }
  // A text holds no control characters: where some came of it, it was something else.
  return control.test(mended) && !control.test(text) ? text : mended;
}

const control = /[\u0080-\u009f]/u;

/** The character whose bytes were read one by one; nothing where they are none. */
function characterOf(characters: string): string | undefined {
  const bytes = Uint8Array.from(
    Array.from(characters),
    (character) => byteOf.get(character) ?? character.charCodeAt(0),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
