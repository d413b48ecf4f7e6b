import { mentionsOf } from '../measures/emphasis/mentions.ts';
import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';

/** Further topics that the claim gives. */
const mostOthers = 3;

/** A topic and the outlets whose measured text has none of its words. */
export interface MissingTopic {
  topic: string;
  without: string[];
}

/** A topic that most outlets have and those of the claim have not. */
export type MissingTopicClaim = Claim<
  'emphasis',
  'missing',
  {
    topic: string;
    /** Outlets that have it, and all. */
    covered: number;
    of: number;
    /** Kinds of segments that were set aside there and do mention it, sorted. */
    setAside: string[];
    others: MissingTopic[];
  }
>;

/** What is missing where. */
export function missingTopicClaims(measured: Measured, rows: readonly EmphasisRow[]): MissingTopicClaim[] {
  const { corpus } = measured;
  const [first, ...others] = corpus.topics
    .map(({ name: topic }) => {
      const own = rows.filter((row) => row.topic === topic);
      const without = own.filter(({ sentences }) => sentences === 0).map(({ outlet }) => outlet);
      return { topic, without, covered: own.length - without.length };
    })
    .filter(({ without, covered }) => without.length > 0 && covered >= 2)
    .sort((a, b) => b.covered - a.covered || a.without.length - b.without.length);
  if (!first || corpus.outlets.length < 3) return [];
  const { topic, without, covered } = first;
  const witness = rows.find((row) => row.topic === topic && row.sentences > 0);
  return [
    {
      id: 'emphasis-missing',
      section: 'emphasis',
      kind: 'missing',
      outlets: without,
      figures: {
        ...{ topic, covered, of: corpus.outlets.length, setAside: setAsideKinds(measured, first) },
        others: others.slice(0, mostOthers).map((other) => ({ topic: other.topic, without: other.without })),
      },
      strength: 'count',
      evidence: witness ? mentionEvidence(measured, witness.outlet, topic, 1) : [],
    },
  ];
}

/** Where a topic that the measured text lacks stands in what was set aside: a caption, an embedded post, a link. */
function setAsideKinds({ corpus }: Measured, { topic, without }: MissingTopic): string[] {
  const terms = corpus.topics.find(({ name }) => name === topic)?.terms ?? [];
  const mentions = mentionsOf(corpus, [terms], { measured: false });
  const kinds = corpus.articles.flatMap((article, index) =>
    without.includes(article.outlet)
      ? (mentions[index] ?? []).map(({ first }) => {
          const segment = article.sentences.segment[article.tokens.sentence[first] ?? 0] ?? 0;
          return article.segments[segment]?.kind ?? 'furniture';
        })
      : [],
  );
  return [...new Set(kinds)].sort();
}
