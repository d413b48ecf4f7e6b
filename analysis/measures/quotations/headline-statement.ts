import { wordRole as role } from '../../language/attribution-words.ts';
import { phraseStartingAt, type TokenSpan } from './noun-phrase.ts';
import { gap, gapAt, isName, isRole, type Reading, type Unit } from './reading.ts';
import type { Statement } from './statement.ts';

/** The longest name before or behind the colon of a headline, in words. */
const longestBefore = 5;
const longestBehind = 4;

/** `Lee: The deal is dead` and `The deal is dead: Lee`, as headlines write it. */
export function headlineStatement(reading: Reading, unit: Unit, index: number): Statement[] {
  if (reading.article.segments[unit.segment]?.kind !== 'headline') return [];
  for (let colon = unit.first + 1; colon < unit.end; colon += 1) {
    if (!(gapAt(reading, colon) & gap.colon)) continue;
    const [before, behind] = [
      { first: unit.first, end: colon },
      { first: colon, end: unit.end },
    ];
    if (isWholeName(reading, before, longestBefore)) return [statementOf(index, before, behind)];
    if (isWholeName(reading, behind, longestBehind)) return [statementOf(index, behind, before)];
  }
  return [];
}

function isWholeName(reading: Reading, { first, end }: TokenSpan, longest: number): boolean {
  if (end - first > longest || (reading.pieceOf[first] ?? -1) >= 0) return false;
  if (end - first === 1 && isRole(reading, first, role.source)) return true;
  const phrase = phraseStartingAt(reading, first, end, { wide: true });
  return phrase?.end === end && (isName(reading, first) || isName(reading, end - 1));
}

const statementOf = (unit: number, speaker: TokenSpan, content: TokenSpan): Statement => {
  return { unit, content: [content], speaker, cue: undefined, lemma: '', speech: true };
};
