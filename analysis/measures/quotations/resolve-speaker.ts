import { personNouns } from '../../language/english/noun-kinds.ts';
import { firstPhrase, type TokenSpan } from './noun-phrase.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';
import { titleOf } from '../../corpus/names/name-hints.ts';
import { nounLinks, personalPronouns } from '../../language/english/phrase-words.ts';
import type { Mention } from './people.ts';
import { gap, gapAt, isKind, isName, type Reading, wordAt } from './reading.ts';
import { wordKind as kind } from './word-table.ts';

/** Whom a speaker is; both empty where nobody is named. */
export interface Resolved {
  actor: string;
  side: string;
}

const nobody: Resolved = { actor: '', side: '' };

/**
 * Resolves the speakers of one article, in order of place: by a name or alias that ends the phrase or leads it, by the
 * title that somebody bore before (`the minister`), and for pronouns by the last person who spoke in the paragraph,
 * else the first one named in the sentence before.
 *
 * @param mentions in order of place
 */
export function speakerResolver(reading: Reading, mentions: readonly Mention[]) {
  const index = mentionIndex(mentions);
  let last: (Resolved & { segment: number }) | undefined;
  return (phrase: TokenSpan | undefined, segment: number): Resolved => {
    if (!phrase) return nobody;
    const found =
      byName(reading, index, phrase) ??
      byApposition(reading, index, phrase) ??
      byTitle(reading, index, phrase) ??
      (isPersonal(reading, phrase) ? byPronoun(reading, index, phrase, last, segment) : undefined);
    if (found?.mayBePerson === true || isSingular(reading, phrase))
      last = { actor: found?.name ?? '', side: found?.side ?? '', segment };
    return found ? { actor: found.name, side: found.side } : nobody;
  };
}

type Found = Pick<Mention, 'name' | 'side' | 'isPerson' | 'mayBePerson'>;

/**
 * A mention that is the head of the phrase: it ends it, or "of", "for" or a comma follow it. Who speaks for a person is not that
 * person, and two who speak together are neither alone.
 */
function byName(reading: Reading, index: MentionIndex, { first, end }: TokenSpan): Found | undefined {
  const inside = index.within(first, end).filter((mention) => mention.end <= end);
  const head = inside.find(
    (mention) => mention.end === end || (mention.mayBePerson && nounLinks.has(wordAt(reading, mention.end))),
  );
  if (!head) return undefined;
  const isJoined = inside.some((other) => other !== head && other.mayBePerson && wordAt(reading, other.end) === 'and');
  return isJoined || (head.mayBePerson && isSpokenFor(reading, first, head.first)) ? undefined : head;
}

/** Whether a noun with `for`, `of` or `to` leads to a name: `a spokeswoman for Ann Lee`, `critics of Ann Lee`. */
function isSpokenFor(reading: Reading, first: number, name: number): boolean {
  for (let token = first + 1; token < name; token += 1)
    if ((nounLinks.has(wordAt(reading, token)) || wordAt(reading, token) === 'to') && !isName(reading, token - 1))
      return true;
  return false;
}

/** Titles stand before a name in apposition, up to so many words. */
const mostTitles = 3;

/** `the spokesman, Matthew Lee, said`; `the country’s first pilot, Captain Ana Ruiz`. */
function byApposition(reading: Reading, index: MentionIndex, { end }: TokenSpan): Found | undefined {
  if (!(gapAt(reading, end) & gap.comma)) return undefined;
  const [name] = index.within(end, end + 1 + mostTitles);
  if (!name?.mayBePerson) return undefined;
  for (let token = end; token < name.first; token += 1)
    if (titleOf(wordAt(reading, token)) === undefined || (token > end && gapAt(reading, token) !== 0)) return undefined;
  return name;
}

/** Somebody without a name, whom a pronoun may mean: `a senior official`. */
const isSingular = (reading: Reading, { first, end }: TokenSpan) =>
  ['a', 'an', 'the', 'one', 'another'].includes(wordAt(reading, first)) && !isKind(reading, end - 1, kind.plural);

function byTitle(reading: Reading, index: MentionIndex, { first, end }: TokenSpan): Found | undefined {
  let head = end - 1;
  for (let token = first; token < end; token += 1)
    if (nounLinks.has(wordAt(reading, token))) {
      head = token - 1;
      break;
    }
  const title = titleOf(wordAt(reading, head));
  if (
    title === undefined ||
    !isKind(reading, first, kind.determiner) ||
    ['a', 'an', 'one'].includes(wordAt(reading, first))
  )
    return undefined;
  return index.titled(title, first);
}

const isPersonal = (reading: Reading, { first, end }: TokenSpan) =>
  end - first === 1 && personalPronouns.has(wordAt(reading, first));

function byPronoun(
  reading: Reading,
  index: MentionIndex,
  phrase: TokenSpan,
  last: (Resolved & { segment: number }) | undefined,
  segment: number,
): Found | undefined {
  const { tokens, sentences } = reading.article;
  const sentence = tokens.sentence[phrase.first] ?? 0;
  const pronoun = wordAt(reading, phrase.first).startsWith('s') ? 'she' : 'he';
  const inSentence = (wanted: number) =>
    index
      .within(sentences.firstToken[wanted] ?? 0, Math.min(sentences.firstToken[wanted + 1] ?? 0, phrase.first))
      .find(
        ({ first, end, isPerson, not }) =>
          end <= phrase.first && isPerson && not !== pronoun && (reading.pieceOf[first] ?? -1) < 0,
      );
  const isRuledOut = index.isRuledOut(last?.actor, pronoun);
  const spoke =
    last && !isRuledOut && segment - last.segment <= 1
      ? { name: last.actor, side: last.side, isPerson: true, mayBePerson: true }
      : undefined;
  const spokeHere = last?.segment === segment ? spoke : undefined;
  const own = inSentence(sentence) ?? spokeHere;
  if (own) return own;
  const before = ownSentence(reading, sentence - 1);
  const subject = subjectOf(reading, index, before, pronoun);
  if (subject && sentences.segment[before] === segment) return subject.found;
  return spoke ?? subject?.found ?? inSentence(before) ?? index.person(pronoun, phrase.first);
}

/** The last sentence, up to a few back, that the outlet itself says; −1 for none. */
function ownSentence({ article: { sentences }, pieceOf }: Reading, from: number): number {
  for (let at = from; at >= Math.max(0, from - mostQuoted); at -= 1)
    if ((pieceOf[sentences.firstToken[at] ?? 0] ?? -1) < 0) return at;
  return -1;
}

const mostQuoted = 3;

/** Words between a role and the name that stands in apposition to it. */
const longestBetween = 8;

/**
 * Whom a sentence is about: the person whom its subject names, or somebody without a name.
 */
function subjectOf(
  reading: Reading,
  index: MentionIndex,
  sentence: number,
  pronoun: string,
): { found: Found | undefined } | undefined {
  const { sentences } = reading.article;
  const first = sentences.firstToken[sentence] ?? 0;
  const end = sentences.firstToken[sentence + 1] ?? 0;
  if (sentence < 0) return undefined;
  const phrase = firstPhrase(reading, first, end);
  if (!phrase) return undefined;
  const named = byName(reading, index, phrase) ?? byApposition(reading, index, phrase);
  if (named) return named.mayBePerson && !index.isRuledOut(named.name, pronoun) ? { found: named } : undefined;
  // `A baker on the island, Ben Okoro, disagreed.`
  const behind = isSingular(reading, phrase)
    ? index
        .within(phrase.end, Math.min(end, phrase.end + longestBetween))
        .find(({ first: at }) => (gapAt(reading, at) & gap.comma) !== 0)
    : undefined;
  if (behind?.mayBePerson) return index.isRuledOut(behind.name, pronoun) ? undefined : { found: behind };
  const head = wordAt(reading, phrase.end - 1);
  const isSomebody =
    isSingular(reading, phrase) &&
    [...Array(phrase.end - phrase.first).keys()].some((at) => personNouns.has(wordAt(reading, phrase.first + at)));
  return isSomebody || personNouns.has(head) ? { found: undefined } : undefined;
}
