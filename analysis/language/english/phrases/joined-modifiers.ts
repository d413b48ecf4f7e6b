import { tag } from '../../tagging/tag.ts';
import { demonyms } from '../name-parts.ts';
import { compass } from '../phrase-words.ts';
import type { WordView } from './word-view.ts';

/** Whether adjectives from a word on lead to a noun. */
export function leadsToNoun({ count, tagAt, joined, afterComma }: WordView, from: number): boolean {
  for (let at = from; at < from + 6 && at < count; at += 1) {
    const kind = tagAt(at);
    if (kind === tag.noun || kind === tag.name) return true;
    if (kind !== tag.adjective && kind !== tag.coordinator && kind !== tag.adverb) return false;
    if (!joined(at + 1) && !afterComma(at + 1)) return false;
  }
  return false;
}

/** Whether `and` joins two modifiers of one head: `frank and constructive talks`, `North and South Korea`. */
export function joinsModifiers(view: WordView, at: number, start: number): boolean {
  const { wordAt, tagAt, joined, isPossessive } = view;
  if (at === start || !joined(at + 1)) return false;
  const before = tagAt(at - 1);
  const after = tagAt(at + 1);
  if (before === tag.adjective && after === tag.adjective) return leadsToNoun(view, at + 1);
  // `nuclear and missile tests`: the second modifier has the head behind it.
  if (before === tag.adjective && after === tag.noun)
    return tagAt(at + 2) === tag.noun && joined(at + 2) && at - 1 === start;
  if (before === tag.name && after === tag.name) {
    if (compass.has(wordAt(at - 1)) && compass.has(wordAt(at + 1)) && tagAt(at + 2) === tag.name) return true;
    if (isPossessive(at - 1) || isPossessive(at + 1)) return false;
    // `French and South Korean officials`: the second nation may take two words.
    const isNation = demonyms.has(wordAt(at - 1)) && compass.has(wordAt(at + 1)) && tagAt(at + 2) === tag.name;
    const noun = isNation ? at + 3 : at + 2;
    return tagAt(noun) === tag.noun && joined(noun) && (isNation || wordAt(noun).endsWith('s'));
  }
  return false;
}
