import type { TokenSpan } from './noun-phrase.ts';
import { type Mention, titleOf } from './people.ts';
import { gap, gapAt, isKind, type Reading, wordAt } from './reading.ts';
import { wordKind as kind } from './word-table.ts';

/** Whom a speaker is; both empty where nobody is named. */
export interface Resolved {
  actor: string;
  side: string;
}

const nobody: Resolved = { actor: '', side: '' };
const linking = new Set(['of', 'for', 'at', 'from']);

/**
 * Resolves the speakers of one article, in order of place: by a name or alias that ends the phrase or leads it, by the
 * title that somebody bore before (`the minister`), and for pronouns by the last person who spoke in the paragraph,
 * else the first one named in the sentence before.
 *
 * @param mentions in order of place
 */
export function speakerResolver(reading: Reading, mentions: readonly Mention[]) {
  let last: (Resolved & { segment: number }) | undefined;
  return (phrase: TokenSpan | undefined, segment: number): Resolved => {
    if (!phrase) return nobody;
    const found =
      byName(reading, mentions, phrase) ??
      byApposition(reading, mentions, phrase) ??
      byTitle(reading, mentions, phrase) ??
      (isPersonal(reading, phrase) ? byPronoun(reading, mentions, phrase, last, segment) : undefined);
    if (found?.isPerson === true || isSingular(reading, phrase))
      last = { actor: found?.name ?? '', side: found?.side ?? '', segment };
    return found ? { actor: found.name, side: found.side } : nobody;
  };
}

type Found = Pick<Mention, 'name' | 'side' | 'isPerson'>;

/** A mention that is the head of the phrase: it ends it, or "of", "for" or a comma follow it. */
function byName(reading: Reading, mentions: readonly Mention[], { first, end }: TokenSpan): Found | undefined {
  const inside = mentions.filter((mention) => mention.first >= first && mention.end <= end);
  return inside.find(
    (mention) => mention.end === end || (mention.isPerson && linking.has(wordAt(reading, mention.end))),
  );
}

/** `the spokesman, Matthew Lee, said`. */
function byApposition(reading: Reading, mentions: readonly Mention[], { end }: TokenSpan): Found | undefined {
  if (!(gapAt(reading, end) & gap.comma)) return undefined;
  return mentions.find((mention) => mention.first === end && mention.isPerson);
}

/** Somebody without a name, whom a pronoun may mean: `a senior official`. */
const isSingular = (reading: Reading, { first, end }: TokenSpan) =>
  ['a', 'an', 'the', 'one', 'another'].includes(wordAt(reading, first)) && !isKind(reading, end - 1, kind.plural);

function byTitle(reading: Reading, mentions: readonly Mention[], { first, end }: TokenSpan): Found | undefined {
  let head = end - 1;
  for (let token = first; token < end; token += 1)
    if (linking.has(wordAt(reading, token))) {
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
  return mentions.findLast((mention) => mention.end <= first && mention.isPerson && mention.titles.includes(title));
}

const personal = new Set(['he', 'she', "he's", "she's", "he'd", "she'd", "he'll", "she'll"]);

const isPersonal = (reading: Reading, { first, end }: TokenSpan) =>
  end - first === 1 && personal.has(wordAt(reading, first));

function byPronoun(
  reading: Reading,
  mentions: readonly Mention[],
  phrase: TokenSpan,
  last: (Resolved & { segment: number }) | undefined,
  segment: number,
): Found | undefined {
  const { tokens } = reading.article;
  const sentence = tokens.sentence[phrase.first] ?? 0;
  const pronoun = wordAt(reading, phrase.first).startsWith('s') ? 'she' : 'he';
  const before = mentions.filter(
    (mention) => mention.end <= phrase.first && mention.isPerson && mention.not !== pronoun,
  );
  const inSentence = (wanted: number) =>
    before.find((mention) => tokens.sentence[mention.first] === wanted && (reading.pieceOf[mention.first] ?? -1) < 0);
  const isRuledOut = mentions.some((mention) => mention.name === last?.actor && mention.not === pronoun);
  const spoke =
    last && !isRuledOut && segment - last.segment <= 1
      ? { name: last.actor, side: last.side, isPerson: true }
      : undefined;
  return inSentence(sentence) ?? spoke ?? inSentence(sentence - 1) ?? before.at(-1);
}
