import { sentencePlaces } from '../measures/emphasis/article-layout.ts';
import { topicMentions } from '../measures/emphasis/mentions.ts';
import { hasVoice } from '../measures/voice.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';
import { clearDifferences } from './outlet-differences.ts';

/** A topic that takes more of one outlet's sentences than of the others', article by article. */
export type RoomClaim = Claim<
  'emphasis',
  'room',
  {
    topic: string;
    /** Shares of 0..1 of the sentences with own words, and the interval of their difference. */
    own: number;
    rest: number;
    low: number;
    high: number;
  }
>;

/** Which outlet gives a topic more room than the others do. */
export function roomClaims(measured: Measured): RoomClaim[] {
  const { corpus } = measured;
  const mentions = topicMentions(corpus);
  const clear = clearDifferences(corpus, {
    items: corpus.topics.length,
    seed: 'room',
    of: (article, index) => {
      const places = sentencePlaces(article);
      const isOwn = (token: number) =>
        places[article.tokens.sentence[token] ?? 0] !== undefined && hasVoice(article, token, 'outlet');
      const own = new Set<number>();
      article.tokens.sentence.forEach((sentence, token) => {
        if (isOwn(token)) own.add(sentence);
      });
      const amounts = corpus.topics.map((_, topic) => {
        const found = (mentions[index] ?? []).filter(({ group, first }) => group === topic && isOwn(first));
        return new Set(found.map(({ first }) => article.tokens.sentence[first] ?? 0)).size;
      });
      return { items: [...corpus.topics.keys()], amounts, bases: [own.size] };
    },
  }).find(({ difference }) => difference > 0);
  if (!clear) return [];
  const { outlet, item, own, rest, low, high } = clear;
  const topic = corpus.topics[item]?.name ?? '';
  return [
    {
      id: 'emphasis-room',
      section: 'emphasis',
      kind: 'room',
      aspect: 'frequency',
      contrast: Math.min(1, own - rest),
      outlets: [outlet],
      figures: { topic, own, rest, low, high },
      strength: 'firm',
      evidence: mentionEvidence(measured, outlet, topic, 2),
    },
  ];
}
