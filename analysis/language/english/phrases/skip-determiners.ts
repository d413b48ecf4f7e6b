import { tag } from '../../tagging/tag.ts';
import { partitives } from '../closed-words.ts';
import { comparatives } from '../phrase-words.ts';
import type { WordView } from './word-view.ts';

/** The word behind determiners: `all of the`, `one of his`, `hundreds of`, `more than 150`, `the two`. */
export function skipDeterminers(view: WordView, first: number, mostWords: number): number {
  let at = first;
  for (;;) {
    if (at > first && (!view.joined(at) || at - first > mostWords)) return at;
    const words = determinerWords(view, at);
    if (words === 0) return at;
    at += words;
  }
}

/** So many words at a place belong to the determiners of a phrase. */
function determinerWords(view: WordView, at: number): number {
  const { wordAt, tagAt, joined, isName, isModifier } = view;
  const kind = tagAt(at);
  if (leadsByOf(view, at)) return 2;
  if (kind === tag.determiner) return 1;
  const isCount = kind === tag.number && (isModifier(at + 1) || tagAt(at + 1) === tag.number);
  if (isCount && joined(at + 1) && !isName(at)) return 1;
  return comparatives.has(wordAt(at)) && wordAt(at + 1) === 'than' && tagAt(at + 2) === tag.number ? 2 : 0;
}

/** `one of`, `hundreds of`, `150 of`, with a phrase behind it. */
function leadsByOf({ wordAt, tagAt, joined, isNumber, isModifier }: WordView, at: number): boolean {
  const kind = tagAt(at);
  const counts = kind === tag.determiner || kind === tag.number || kind === tag.pronoun;
  if (!counts || !(partitives.has(wordAt(at)) || (kind === tag.number && isNumber(at)))) return false;
  return wordAt(at + 1) === 'of' && joined(at + 2) && (tagAt(at + 2) === tag.determiner || isModifier(at + 2));
}
