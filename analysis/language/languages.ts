import { english } from './english/english.ts';
import type { Language } from './language.ts';

/** Readers of languages by their ISO 639-1 code. */
export type Languages = ReadonlyMap<string, Language>;

/** A register of readers, as a program or a test knows them. */
export const languagesOf = (...readers: readonly Language[]): Languages =>
  new Map(readers.map((reader) => [reader.code, reader]));

/** The languages that this program reads. A new one is a folder beside `english/` and its name here. */
export const languages: Languages = languagesOf(english);

/**
 * The reader of a text. One whose language nobody knows, or nobody reads here, is cut into words and sentences as
 * English is: it is listed, and not measured.
 *
 * @example readerOf('fr').code // => 'en'
 */
export const readerOf = (code: string | undefined, known: Languages = languages): Language =>
  known.get(code ?? '') ?? english;
