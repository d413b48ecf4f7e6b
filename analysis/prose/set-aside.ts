import { listed } from './wording.ts';

/** What a reader calls the kinds of segments that are set aside. */
const words: Readonly<Record<string, string>> = {
  caption: 'a caption',
  embed: 'an embedded post',
  related: 'a link to another article',
  furniture: 'a part of the page around it',
};

/**
 * Kinds of segments that were set aside, in a sentence.
 *
 * @example setAsidePlaces(['embed', 'caption']) // => 'a caption and an embedded post'
 */
export const setAsidePlaces = (kinds: readonly string[]): string =>
  listed([...new Set(kinds)].sort().map((kind) => words[kind] ?? kind));
