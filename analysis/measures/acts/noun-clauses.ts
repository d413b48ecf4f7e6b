import { actNouns } from '../../language/english/act-verbs.ts';
import { tag } from '../../language/tagging/tag.ts';
import { phraseEndingAt, phraseStartingAt, type TokenSpan } from '../quotations/noun-phrase.ts';
import { gapAt, isName, isPossessive, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import type { Clause } from './clause.ts';

/** `the trade war on Norland`, `Lee’s crackdown on exports`: a noun for an act, and whom `on` or `against` names. */
export function nounClauses(reading: Reading, unit: Unit): Clause[] {
  const clauses: Clause[] = [];
  for (let noun = unit.first + 1; noun + 2 < unit.end; noun += 1) {
    const word = wordAt(reading, noun);
    // Of `sanctions on Iran` nobody knows whether they are there yet; `the war on Iran` is told.
    if (!actNouns.has(word) || reading.tags?.[noun] !== tag.noun || gapAt(reading, noun + 1) !== 0) continue;
    const lead = wordAt(reading, noun + 1);
    if (lead !== 'against' && lead !== 'on') continue;
    const patient = phraseStartingAt(reading, noun + 2, unit.end);
    const whole = phraseEndingAt(reading, noun, unit.first);
    if (!patient || !whole || isAlleged(reading, Math.max(unit.first, whole.first - 2), noun)) continue;
    clauses.push({
      ...{ verb: word, class: 'material-conflict', agent: ownerIn(reading, whole, noun), patient },
      ...{
        span: { first: whole.first, end: patient.end },
        form: 'noun',
        isNear: true,
        polarity: 'affirmed',
        modality: isDefinite(reading, whole, noun) ? 'fact' : 'possible',
      },
    });
  }
  return clauses;
}

/** `the war on Lee`, `Berg’s war on Lee`: there is one; of `a war on Lee` nobody knows. */
function isDefinite(reading: Reading, { first }: TokenSpan, noun: number): boolean {
  if (wordAt(reading, first) === 'the') return true;
  for (let at = first; at < noun; at += 1) if (isPossessive(reading, at)) return true;
  return false;
}

/** `allegations of assault`, `a claimed attack`: somebody says there was one. */
function isAlleged(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (/^(?:alleg|claim|accus|charge|suspect)/u.test(wordAt(reading, at))) return true;
  return false;
}

/** `Lee’s crackdown`, `the Norland offensive`: the possessor, or the name right before a noun. */
function ownerIn(reading: Reading, { first }: TokenSpan, noun: number): TokenSpan | undefined {
  for (let at = noun - 1; at >= first; at -= 1)
    if (isPossessive(reading, at)) return isName(reading, at) ? { first, end: at + 1 } : undefined;
  return isName(reading, noun - 1) ? { first, end: noun } : undefined;
}
