import { partitives } from '../closed-words.ts';
import { calendarNames, demonyms } from '../name-parts.ts';
import { groupNouns, personNouns } from '../noun-kinds.ts';
import { gap } from '../../gaps.ts';
import { singularOf } from '../singular.ts';
import { tag } from '../../tagging/tag.ts';
import type { WordView } from './word-view.ts';

/** Where a phrase stands, without what follows its head. */
export interface CoreSpan {
  first: number;
  core: number;
  head: number;
}

/** The phrase proper, with the possessors in it (`Trump's`, `the North's`), outermost first. */
export interface PhraseCore extends CoreSpan {
  possessors: CoreSpan[];
}

/** A phrase proper is no longer than this, so that no text costs more than its length. */
const mostWords = 30;
const offices = new Set(['secretary', 'minister', 'director', 'speaker']);
const compass = new Set(['north', 'south', 'east', 'west']);
/** Nouns that stand before a name as its description, beside those for people and groups. */
const describing = new Set('network newspaper magazine website agency broadcaster counterpart company'.split(' '));

/** Reads the phrase proper that begins at a word: determiners, possessors, modifiers and head; `undefined` for none. */
export function phraseCores(view: WordView): (first: number) => PhraseCore | undefined {
  const { count, wordAt, tagAt, gapAt, afterComma, joined, isPossessive, isName, isModifier, isMarked, isNumber } =
    view;
  const startsPhrase = (at: number) => tagAt(at) === tag.determiner || isModifier(at);
  return coreAt;

  function coreAt(first: number): PhraseCore | undefined {
    let at = first;
    const possessors: CoreSpan[] = [];
    let start = skipDeterminers(at);
    at = start;
    let head = -1;
    for (;;) {
      if (at >= count || at - first > mostWords || (at > first && !continues(at, head, start))) break;
      const kind = tagAt(at);
      if (kind === tag.adverb) {
        if (tagAt(at + 1) !== tag.adjective || !joined(at + 1)) break;
      } else if (kind === tag.coordinator) {
        if (!joinsModifiers(at, start)) break;
      } else if (!isModifier(at)) break;
      else if (kind === tag.noun || kind === tag.name || (kind === tag.number && head < 0 && at === start)) {
        if (calendarNames.has(wordAt(at)) && kind === tag.name && !isPossessive(at)) {
          if (head < 0 && at === start && tagAt(at) === tag.name && !isModifier(at + 1)) return undefined;
          if (head >= 0 || !joined(at + 1) || tagAt(at + 1) === tag.name) break;
        }
        head = at;
        // `Secretary of State Ann Lee` is one name.
        if (
          offices.has(wordAt(at)) &&
          wordAt(at + 1) === 'of' &&
          tagAt(at + 2) === tag.name &&
          tagAt(at + 3) === tag.name &&
          joined(at + 3)
        ) {
          at += 3;
          continue;
        }
        if (isPossessive(at)) {
          possessors.push({ first, core: start, head });
          const inner = skipDeterminers(at + 1);
          if (!joined(at + 1) || !isModifierOrAdverb(inner)) break;
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

  function isModifierOrAdverb(at: number): boolean {
    return isModifier(at) || (tagAt(at) === tag.adverb && tagAt(at + 1) === tag.adjective);
  }

  /** Steps over `all of the`, `one of his`, `hundreds of`, `more than 150`, `the two`. */
  function skipDeterminers(first: number): number {
    let at = first;
    for (;;) {
      if (at > first && (!joined(at) || at - first > mostWords)) return at;
      const kind = tagAt(at);
      const counts = kind === tag.determiner || kind === tag.number || kind === tag.pronoun;
      if (
        counts &&
        (partitives.has(wordAt(at)) || (kind === tag.number && isNumber(at))) &&
        wordAt(at + 1) === 'of' &&
        joined(at + 2) &&
        startsPhrase(at + 2)
      )
        at += 2;
      else if (kind === tag.determiner) at += 1;
      else if (
        kind === tag.number &&
        (isModifier(at + 1) || tagAt(at + 1) === tag.number) &&
        joined(at + 1) &&
        !isName(at)
      )
        at += 1;
      else if (
        (wordAt(at) === 'more' || wordAt(at) === 'less' || wordAt(at) === 'fewer') &&
        wordAt(at + 1) === 'than' &&
        tagAt(at + 2) === tag.number
      )
        at += 2;
      else return at;
    }
  }

  /** Whether a word goes on with the phrase in spite of what stands before it. */
  function continues(at: number, head: number, start: number): boolean {
    if (afterComma(at))
      return (
        head < 0 && at > start && tagAt(at - 1) === tag.adjective && tagAt(at) === tag.adjective && leadsToNoun(at)
      );
    if (!joined(at)) return false;
    if (gapAt(at) & gap.marks) return head < 0 || isMarked(at - 1) || (isMarked(at) && tagAt(at) !== tag.name);
    if (head < 0) return true;
    // A name behind a noun belongs to it as in `adviser Ann Lee`, and a noun behind a name as in `Trump campaign`.
    if (tagAt(at) === tag.name && tagAt(head) === tag.noun && head === at - 1) {
      const noun = singularOf(wordAt(head));
      return personNouns.has(noun) || groupNouns.has(noun) || describing.has(noun);
    }
    if (tagAt(at) === tag.number && head === at - 1) return false;
    if (tagAt(at) === tag.adjective && tagAt(at - 1) === tag.noun) return false;
    return true;
  }

  function leadsToNoun(from: number): boolean {
    for (let at = from; at < from + 6 && at < count; at += 1) {
      const kind = tagAt(at);
      if (kind === tag.noun || kind === tag.name) return true;
      if (kind !== tag.adjective && kind !== tag.coordinator && kind !== tag.adverb) return false;
      if (!joined(at + 1) && !afterComma(at + 1)) return false;
    }
    return false;
  }

  /** Whether `and` joins two modifiers of one head: `frank and constructive talks`, `North and South Korea`. */
  function joinsModifiers(at: number, start: number): boolean {
    if (at === start || !joined(at + 1)) return false;
    const before = tagAt(at - 1);
    const after = tagAt(at + 1);
    if (before === tag.adjective && after === tag.adjective) return leadsToNoun(at + 1);
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
}
