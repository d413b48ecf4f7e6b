import type { TokenSpan } from './noun-phrase.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';
import { titleOf } from '../../corpus/names/name-hints.ts';
import { nounLinks, personalPronouns } from '../../language/english/phrase-words.ts';
import type { Mention } from './people.ts';
import { gap, gapAt, isKind, type Reading, wordAt } from './reading.ts';
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
    if (found?.isPerson === true || isSingular(reading, phrase))
      last = { actor: found?.name ?? '', side: found?.side ?? '', segment };
    return found ? { actor: found.name, side: found.side } : nobody;
  };
}

type Found = Pick<Mention, 'name' | 'side' | 'isPerson'>;

/** A mention that is the head of the phrase: it ends it, or "of", "for" or a comma follow it. */
function byName(reading: Reading, index: MentionIndex, { first, end }: TokenSpan): Found | undefined {
  const inside = index.within(first, end).filter((mention) => mention.end <= end);
  return inside.find(
    (mention) => mention.end === end || (mention.isPerson && nounLinks.has(wordAt(reading, mention.end))),
  );
}

/** `the spokesman, Matthew Lee, said`. */
function byApposition(reading: Reading, index: MentionIndex, { end }: TokenSpan): Found | undefined {
  if (!(gapAt(reading, end) & gap.comma)) return undefined;
  return index.within(end, end + 1).find(({ isPerson }) => isPerson);
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
      ? { name: last.actor, side: last.side, isPerson: true }
      : undefined;
  return inSentence(sentence) ?? spoke ?? inSentence(sentence - 1) ?? index.person(pronoun, phrase.first);
}
