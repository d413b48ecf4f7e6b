import { sentencePlaces } from '../measures/emphasis/article-layout.ts';
import { countTopics } from '../measures/emphasis/emphasis.ts';
import { topicMentions } from '../measures/emphasis/mentions.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';
import { clearDifferences, isTestable } from './outlet-differences.ts';

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
  if (!isTestable(corpus)) return [];
  const mentions = topicMentions(corpus);
  const items = [...corpus.topics.keys()];
  const clear = clearDifferences(corpus, {
    items: items.length,
    seed: 'room',
    of: (article, index) => {
      const found = { mentions: mentions[index] ?? [], places: sentencePlaces(article), topics: items.length };
      const { topics, sentences } = countTopics(article, 'outlet', found);
      return { items, amounts: topics.map((topic) => topic.sentences), bases: [sentences] };
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
