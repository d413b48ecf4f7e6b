import {
  conditionalWords,
  deniedWords,
  oughtWords,
  plannedWords,
  possibleWords,
} from '../../language/english/act-manner.ts';
import { wordRole as role } from '../../language/attribution-words.ts';
import type { Cue } from '../quotations/find-cues.ts';
import { gapAt, isRole, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import { type Clause, hardGaps } from './clause.ts';

/** So far before the verb its own helpers stand. */
const reachOfManner = 4;

/** Whether the act is affirmed, and how sure or wanted it is, by the words before its verb. */
export function mannerOf(
  reading: Reading,
  unit: Unit,
  cue: Cue,
): Pick<Clause, 'polarity' | 'modality'> & { isWanted: boolean } {
  const floor = Math.max(unit.first, cue.first - (cue.mode === 'infinitive' ? reachOfManner : 1));
  const before: string[] = [];
  for (let at = floor; at < cue.token; at += 1) before.push(wordAt(reading, at));
  const has = (words: ReadonlySet<string>) =>
    before.some((word) => words.has(word) || words.has(word.replace(/^.*(?=n't$)/u, '')));
  let isConditional = false;
  let isClaimed = false;
  for (let at = cue.first - 1; at >= unit.first && !isClaimed; at -= 1) isClaimed = isRole(reading, at, role.that);
  for (let at = cue.first - 1; at >= Math.max(unit.first, cue.first - longestClause); at -= 1) {
    if (conditionalWords.has(wordAt(reading, at))) isConditional = true;
    if (gapAt(reading, at) & hardGaps) break;
  }
  const modality = isConditional
    ? 'conditional'
    : has(oughtWords)
      ? 'ought'
      : has(possibleWords)
        ? 'possible'
        : has(plannedWords) || cue.mode === 'infinitive'
          ? 'planned'
          : isClaimed
            ? 'claimed'
            : 'fact';
  const isDenied = has(deniedWords);
  const isWanted = isDenied || has(oughtWords) || has(plannedWords);
  return { polarity: isDenied ? 'denied' : 'affirmed', modality, isWanted };
}

/** So far before the verb the word stands that makes it a condition. */
const longestClause = 8;
