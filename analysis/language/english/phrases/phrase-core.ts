import { calendarNames } from '../name-parts.ts';
import { groupNouns, personNouns } from '../noun-kinds.ts';
import { describingNouns, officeHolders } from '../phrase-words.ts';
import { gap } from '../../gaps.ts';
import { singularOf } from '../singular.ts';
import { tag } from '../../tagging/tag.ts';
import { joinsModifiers, leadsToNoun } from './joined-modifiers.ts';
import { skipDeterminers } from './skip-determiners.ts';
import type { WordView } from './word-view.ts';

/** Where a phrase stands, without what follows its head. */
export interface CoreSpan {
  first: number;
  core: number;
  head: number;
}

/** The phrase proper, with the possessors in it (`Lee's`, `the North's`), outermost first. */
export interface PhraseCore extends CoreSpan {
  possessors: CoreSpan[];
}

/** A phrase proper is no longer than this, so that no text costs more than its length. */
const mostWords = 30;

/** Reads the phrase proper that begins at a word: determiners, possessors, modifiers and head; `undefined` for none. */
export function phraseCore(view: WordView, first: number): PhraseCore | undefined {
  const { count, wordAt, tagAt, joined, isPossessive, isModifier } = view;
  let at = first;
  const possessors: CoreSpan[] = [];
  let start = skipDeterminers(view, at, mostWords);
  at = start;
  let head = -1;
  for (;;) {
    if (at >= count || at - first > mostWords || (at > first && !continues(view, at, head, start))) break;
    const kind = tagAt(at);
    if (kind === tag.adverb) {
      if (tagAt(at + 1) !== tag.adjective || !joined(at + 1)) break;
    } else if (kind === tag.coordinator) {
      if (!joinsModifiers(view, at, start)) break;
    } else if (!isModifier(at)) break;
    else if (kind === tag.noun || kind === tag.name || (kind === tag.number && head < 0 && at === start)) {
      if (calendarNames.has(wordAt(at)) && kind === tag.name && !isPossessive(at)) {
        if (head < 0 && at === start && tagAt(at) === tag.name && !isModifier(at + 1)) return undefined;
        if (head >= 0 || !joined(at + 1) || tagAt(at + 1) === tag.name) break;
      }
      head = at;
      // `Secretary of State Ann Lee` is one name.
      if (isOfficeOf(view, at)) {
        at += 3;
        continue;
      }
      if (isPossessive(at)) {
        possessors.push({ first, core: start, head });
        const inner = skipDeterminers(view, at + 1, mostWords);
        if (!joined(at + 1) || !isModifierOrAdverb(view, inner)) break;
        at = inner;
        start = inner;
        head = -1;
        continue;
      }
    }
    at += 1;
  }
  if (head < 0) {
    const possessor = possessors.pop();
    return possessor ? { ...possessor, possessors } : undefined;
  }
  if (possessors.at(-1)?.head === head) possessors.pop();
  if (tagAt(head) === tag.number && tagAt(head - 1) !== tag.determiner) return undefined;
  // `Early March` is a time and no march.
  if (tagAt(head) === tag.name && tagAt(head - 1) !== tag.name && calendarNames.has(wordAt(head))) return undefined;
  return { first, core: Math.min(start, head), head, possessors };
}

/** `Secretary of State Ann`: an office whose field is written like a name, before a name. */
const isOfficeOf = ({ wordAt, tagAt, joined }: WordView, at: number) =>
  officeHolders.has(wordAt(at)) &&
  wordAt(at + 1) === 'of' &&
  tagAt(at + 2) === tag.name &&
  tagAt(at + 3) === tag.name &&
  joined(at + 3);

function isModifierOrAdverb({ tagAt, isModifier }: WordView, at: number): boolean {
  return isModifier(at) || (tagAt(at) === tag.adverb && tagAt(at + 1) === tag.adjective);
}

/** Whether a word goes on with the phrase in spite of what stands before it. */
function continues(view: WordView, at: number, head: number, start: number): boolean {
  const { wordAt, tagAt, gapAt, afterComma, joined, isMarked } = view;
  if (afterComma(at))
    return (
      head < 0 && at > start && tagAt(at - 1) === tag.adjective && tagAt(at) === tag.adjective && leadsToNoun(view, at)
    );
  if (!joined(at)) return false;
  if (gapAt(at) & gap.marks) return head < 0 || isMarked(at - 1) || (isMarked(at) && tagAt(at) !== tag.name);
  if (head < 0) return true;
  // A name behind a noun belongs to it as in `adviser Ann Lee`, and a noun behind a name as in `Lee campaign`.
  if (tagAt(at) === tag.name && tagAt(head) === tag.noun && head === at - 1) {
    const noun = singularOf(wordAt(head));
    return personNouns.has(noun) || groupNouns.has(noun) || describingNouns.has(noun);
  }
  if (tagAt(at) === tag.number && head === at - 1) return false;
  if (tagAt(at) === tag.adjective && tagAt(at - 1) === tag.noun) return false;
  return true;
}
