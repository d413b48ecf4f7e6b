import { personNouns } from '../noun-kinds.ts';
import { gap } from '../../gaps.ts';
import type { NounPhrase } from '../../noun-phrase.ts';
import type { PhraseCore } from './phrase-core.ts';
import { singularOf } from '../singular.ts';
import { tag } from '../../tagging/tag.ts';
import type { WordView } from './word-view.ts';

const isIndefinite = (word: string) => word === 'a' || word === 'an';
/** So many `of` and `for` phrases may follow the head of an apposition. */
const mostComplements = 4;

/**
 * Whether what stands behind a phrase and a comma names the same thing: a name beside a description, or `a …` beside
 * another noun, closed by punctuation or `who`. Lists are none.
 */
export function isApposition(
  view: WordView,
  coreAt: (first: number) => PhraseCore | undefined,
  phrase: NounPhrase,
  other: PhraseCore,
): boolean {
  const { count, wordAt, tagAt, gapAt, afterComma, joined, isModifier } = view;
  const startsPhrase = (at: number) => tagAt(at) === tag.determiner || isModifier(at);

  let behind = other.head + 1;
  let complements = 0;
  while (joined(behind) && (wordAt(behind) === 'of' || wordAt(behind) === 'for')) {
    const inner = coreAt(behind + 1);
    if (!inner) return false;
    behind = inner.head + 1;
    complements += 1;
    if (complements > mostComplements) return false;
  }
  const closes = !joined(behind) || (gapAt(behind) & gap.marks) !== 0 || wordAt(behind) === 'who';
  if (!closes || behind >= count) return false;
  if (afterComma(behind) && tagAt(behind) === tag.coordinator && startsPhrase(behind + 1)) return false;
  const oneName = tagAt(phrase.head) === tag.name;
  const otherName = tagAt(other.head) === tag.name;
  if (oneName && otherName) return false;
  if (!oneName && !otherName) return tagAt(other.first) === tag.determiner && isIndefinite(wordAt(other.first));
  return oneName || personNouns.has(singularOf(wordAt(phrase.head)));
}
