import { wordKind, wordRole } from '../../language/attribution-words.ts';
import { negators } from '../../language/english/negators.ts';
import { phraseEndingAt, phraseStartingAt, type TokenSpan } from '../quotations/noun-phrase.ts';
import { type Mention, mentionsWithin } from '../quotations/people.ts';
import { lowerBound } from '../../corpus/lower-bound.ts';
import { gapAt, isKind, isPossessive, isRole, type Reading, tagAt, wordAt } from '../quotations/reading.ts';
import { tag } from '../../language/tagging/tag.ts';

/** The noun phrase that holds a word, or the word alone. */
export function phraseAround(reading: Reading, token: number): TokenSpan {
  // Units stand in order of place.
  const unit = reading.units[lowerBound(reading.units, token + 1, ({ end }) => end)];
  if (!unit || unit.first > token) return { first: token, end: token + 1 };
  const { end } = phraseStartingAt(reading, token, unit.end) ?? { end: token + 1 };
  const whole = phraseEndingAt(reading, end - 1, unit.first);
  return whole && whole.first <= token && whole.end > token ? whole : { first: token, end };
}

/**
 * The one name of a judging phrase, as its head or its owner: `the dictator Lee`, `Lee’s regime`; and no `Lee hearing`,
 * `attack on Lee` or `Lee’s praise for the regime`.
 */
export function nameIn(
  reading: Reading,
  mentions: readonly Mention[],
  { first, end }: TokenSpan,
  token: number,
): Mention | undefined {
  const inside = mentionsWithin(mentions, { first, end });
  const [name] = inside;
  if (!name || inside.length > 1) return undefined;
  if (name.end !== end && !isPossessive(reading, name.end - 1)) return undefined;
  const [from, to] = name.first < token ? [name.end, token] : [token + 1, name.first];
  for (let at = from; at < to; at += 1)
    if (isKind(reading, at, wordKind.preposition) || isRole(reading, at, wordRole.of)) return undefined;
  return name;
}

/** Whom a phrase is said of behind a form of `be`: `Lee is`, `Lee has been`. */
export function subjectOfPredicate(
  reading: Reading,
  mentions: readonly Mention[],
  phrase: TokenSpan,
): Mention | undefined {
  const verb = beforeAdverbs(reading, phrase.first);
  return isKind(reading, verb - 1, wordKind.be) ? subjectBefore(reading, mentions, verb) : undefined;
}

/** Whose deed a verb is: `Lee`, `Lee often`, `Lee has`; nobody’s in a passive. */
export function subjectBefore(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  let token = verb;
  while (isUnbroken(reading, token) && isBeforeVerb(reading, token - 1)) token -= 1;
  if (!isUnbroken(reading, token)) return undefined;
  const subject = mentions[lowerBound(mentions, token, ({ end }) => end)];
  return subject?.end === token && !isPossessive(reading, subject.end - 1) && !isObject(reading, subject)
    ? subject
    : undefined;
}

/** Whether a passive stands before a verb: `was vilified`. */
export function isPassive(reading: Reading, verb: number): boolean {
  return isKind(reading, beforeAdverbs(reading, verb) - 1, wordKind.be);
}

/** Whether a word is denied, or only supposed: or somebody’s charge: behind a negator, `if`, `accused` and the like in its clause. */
export function isDenied(reading: Reading, token: number): boolean {
  for (let at = token; isUnbroken(reading, at); at -= 1) {
    const before = wordAt(reading, at - 1);
    if (negators.has(before) || supposing.has(before)) return true;
  }
  return false;
}

const supposing = new Set([
  'if',
  'whether',
  'unless',
  'accuse',
  'accused',
  'accuses',
  'accusing',
  'allegedly',
  'supposedly',
]);

const isUnbroken = (reading: Reading, token: number) => token > 0 && gapAt(reading, token) === 0;

function beforeAdverbs(reading: Reading, token: number): number {
  let at = token;
  while (isUnbroken(reading, at) && tagAt(reading, at - 1) === tag.adverb) at -= 1;
  return at;
}

const isBeforeVerb = (reading: Reading, token: number) =>
  tagAt(reading, token) === tag.adverb || isKind(reading, token, wordKind.auxiliary | wordKind.be);

/** `a friend of Lee`, `with Lee`: what stands behind a preposition is no subject. */
const isObject = (reading: Reading, { first }: Mention): boolean => {
  let token = first - 1;
  while (token > 0 && (tagAt(reading, token) === tag.noun || tagAt(reading, token) === tag.determiner)) token -= 1;
  return isKind(reading, token, wordKind.preposition) || tagAt(reading, token) === tag.preposition;
};
