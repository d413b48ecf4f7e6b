import { createHash } from 'node:crypto';

/** Bytes of a name in UTF-8, so that a figure's or a checksum's ending still fits into the 255 that file systems allow. */
const mostBytes = 120;

/** What no file name may hold on Windows, what a terminal obeys, what nobody sees, and halves of characters. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu;

/** Names that Windows keeps for devices, whatever follows their first dot. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/i;

/**
 * A name, with its extension, as a file may have it on Linux, macOS and Windows: as it was wanted as far as that goes, in
 * Unicode's composed form, at most 120 bytes. What must not stand in it becomes `-`; what is cut ends in a hash of the whole,
 * so that it stays apart from others that begin alike.
 *
 * @example
 * safeFileName('What now? (1/2).txt'); // => 'What now- (1-2).txt'
 * safeFileName('con.txt'); // => 'con_.txt'
 */
export function safeFileName(wanted: string): string {
  const { stem, extension } = splitName(wanted.normalize('NFC'));
  const clean = stem
    .replace(forbidden, '-')
    .replace(/^[\s.-]+/, '')
    .replace(trailing, '')
    .replace(reserved, '$&_');
  const name = cutName(clean || 'unnamed', extension, wanted);
  // What is taken off may leave an ending that begins with stops: `@..con ` ends in `.con` only then.
  return name === wanted ? name : safeFileName(name);
}

/**
 * The same for names that some file system takes for one: those that differ in case or in Unicode form only.
 *
 * @example
 * foldName('Café.TXT') === foldName('cafe\u0301.txt'); // => true
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}

/**
 * A file's name with a number before its extension, no longer than names may be.
 *
 * @example
 * numberedName('a.txt', 2); // => 'a-2.txt'
 */
export function numberedName(name: string, number: number): string {
  const { stem, extension } = splitName(name);
  const ending = `-${number}${extension}`;
  return `${cutToBytes(stem, mostBytes - Buffer.byteLength(ending))}${ending}`;
}

/**
 * A name of at most so many bytes: one that is longer is cut and ends in a hash of what was wanted.
 *
 * @param extension stays whole
 * @example
 * cutName('rain-and-snow', '', 'Rain and snow', 13); // => 'rain-and-snow'
 */
export function cutName(stem: string, extension: string, wanted: string, bytes = mostBytes): string {
  if (Buffer.byteLength(stem) + Buffer.byteLength(extension) <= bytes) return stem + extension;
  const ending = `-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}${extension}`;
  return `${cutToBytes(stem, bytes - Buffer.byteLength(ending))}${ending}`;
}

const trailing = /[\s.]+$/;

function splitName(name: string): { stem: string; extension: string } {
  const extension = /(?<=.)\.[A-Za-z\d]{1,10}$/su.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}

/** As many whole characters, with their accents, as fit. */
function cutToBytes(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  for (const [character] of text.slice(0, bytes).matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end).replace(/[\s.-]+$/, '');
}
