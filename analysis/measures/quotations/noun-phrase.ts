import { tag } from '../../language/tagging/tag.ts';
import { gap, gapAt, isKind, isName, isPossessive, isRole, isVerb, type Reading, tagAt } from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** Tokens `first` to `end - 1`. */
export interface TokenSpan {
  first: number;
  end: number;
}

const closedKinds =
  kind.auxiliary | kind.subordinator | kind.conjunction | kind.preposition | kind.subject | kind.adverb | kind.time;

const parts =
  gap.comma | gap.colon | gap.semicolon | gap.dash | gap.bracket | gap.stop | gap.opens | gap.closes | gap.unit;

/** The longest noun phrase that is read, in tokens. */
const longest = 16;

/** A word that can stand inside a noun phrase. */
const isNominal = (reading: Reading, token: number) =>
  isName(reading, token) ||
  isKind(reading, token, kind.determiner) ||
  (!isKind(reading, token, closedKinds) && !isVerb(reading, token));

const joinsBack = (reading: Reading, token: number) => (gapAt(reading, token) & parts) === 0;

/**
 * The noun phrase whose last word is `last`: back over adjectives, nouns, names and "of", up to what cannot be part of
 * it. `undefined` where no noun phrase ends.
 */
export function phraseEndingAt(reading: Reading, last: number, floor: number): TokenSpan | undefined {
  if (last < floor) return undefined;
  if (isKind(reading, last, kind.subject)) return { first: last, end: last + 1 };
  // Directly before the verb of its clause a plural is no verb, whatever its tag: `campaign aides said`.
  const isNoun = isKind(reading, last, kind.plural) && !isKind(reading, last, closedKinds);
  if ((!isNoun && !isNominal(reading, last)) || isPossessive(reading, last)) return undefined;
  let first = last;
  while (first > floor && last - first < longest && joinsBack(reading, first)) {
    const before = first - 1;
    if (isKind(reading, first, kind.determiner) && !isName(reading, first)) {
      const reachesOn = isLinking(reading, before) && before - 1 >= floor && isNominal(reading, before - 1);
      if (isKind(reading, before, kind.determiner)) first = before;
      else if (reachesOn && joinsBack(reading, before)) first = before - 1;
      else break;
    } else if (isNominal(reading, before)) first = before;
    else if (
      isLinking(reading, before) &&
      joinsBack(reading, before) &&
      before - 1 >= floor &&
      isNominal(reading, before - 1)
    )
      first = before - 1;
    else if (joinsNames(reading, before) && joinsBack(reading, before) && before - 1 >= floor) first = before - 1;
    else break;
  }
  const span = { first, end: last + 1 };
  return beforePreposition(reading, first, floor) ?? trimmed(reading, span, floor);
}

/** `Lee in his talks with the ministry stressed`: the phrase before the preposition is the subject. */
function beforePreposition(reading: Reading, first: number, floor: number): TokenSpan | undefined {
  const opener = first - 1;
  if (opener <= floor || !isKind(reading, opener, kind.preposition) || !joinsBack(reading, first)) return undefined;
  if (!joinsBack(reading, opener) || !isNominal(reading, opener - 1)) return undefined;
  const span = phraseEndingAt(reading, opener - 1, floor);
  const isOpened = span !== undefined && span.first > floor && isKind(reading, span.first - 1, kind.preposition);
  return isOpened ? undefined : span;
}

const isLinking = (reading: Reading, token: number) => isRole(reading, token, role.link);

/** `Lee and Park said`. */
const joinsNames = (reading: Reading, token: number) =>
  isRole(reading, token, role.and) && isName(reading, token - 1) && isName(reading, token + 1);

/** `After the talks Lee said`: the words behind an opening preposition are not part of the name that follows. */
function trimmed(reading: Reading, span: TokenSpan, floor: number): TokenSpan {
  const opener = span.first - 1;
  const isOpened = opener >= floor && isKind(reading, opener, kind.preposition) && joinsBack(reading, span.first);
  if (!isOpened || !isName(reading, span.end - 1)) return span;
  let first = span.end - 1;
  while (first > span.first && isName(reading, first - 1) && !isPossessive(reading, first - 1)) first -= 1;
  return { first, end: span.end };
}

/**
 * The noun phrase that begins at `first`: forward over determiner, adjectives, nouns and names. With `wide` it goes on
 * over "of", "for", "at" and "from", as a speaker behind the verb does (`said Lee of the ministry`).
 */
export function phraseStartingAt(
  reading: Reading,
  first: number,
  ceiling: number,
  { wide = false } = {},
): TokenSpan | undefined {
  if (first >= ceiling) return undefined;
  if (isKind(reading, first, kind.subject | kind.object) && !isKind(reading, first, kind.determiner))
    return { first, end: first + 1 };
  if (!isNominal(reading, first)) return undefined;
  let end = first + 1;
  while (end < ceiling && end - first < longest && joinsBack(reading, end)) {
    // Behind an owner nothing begins anew: `the country’s first pilot`.
    if ((isNominal(reading, end) && !startsAnew(reading, end)) || isPossessive(reading, end - 1)) end += 1;
    else if (
      (wide ? isLinking(reading, end) : isRole(reading, end, role.of)) &&
      end + 1 < ceiling &&
      isNominal(reading, end + 1)
    )
      end += 2;
    else if (joinsNames(reading, end) && joinsBack(reading, end + 1)) end += 2;
    else break;
  }
  return { first, end };
}

/** Behind a noun, a determiner begins another phrase, and a participle a clause. */
const startsAnew = (reading: Reading, token: number): boolean =>
  !isName(reading, token) &&
  (isKind(reading, token, kind.determiner)
    ? !isKind(reading, token - 1, kind.determiner)
    : tagAt(reading, token) === tag.participle);

/** `In the end,`, `Speaking on Monday,`, `Hours later,`: what stands before the subject. */
const isIntroductory = (reading: Reading, first: number) =>
  isKind(reading, first, kind.preposition | kind.subordinator | kind.adverb | kind.conjunction) ||
  (!isName(reading, first) && isRole(reading, first, role.participle)) ||
  (isKind(reading, first + 1, kind.time) && (gapAt(reading, first + 2) & gap.comma) !== 0);

/** The first noun phrase of a clause: past introductory phrases that a comma closes. */
export function firstPhrase(reading: Reading, from: number, to: number): TokenSpan | undefined {
  let first = from;
  while (first < to && isIntroductory(reading, first)) {
    if (isKind(reading, first, kind.adverb | kind.conjunction)) {
      first += 1;
      continue;
    }
    let comma = first + 1;
    while (comma < to && (gapAt(reading, comma) & gap.comma) === 0) comma += 1;
    if (comma >= to) return undefined;
    first = comma;
  }
  return phraseStartingAt(reading, first, to);
}
