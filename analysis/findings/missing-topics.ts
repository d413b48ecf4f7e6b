import { mentionsOf } from '../measures/emphasis/mentions.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';

/** Further topics that the claim gives. */
const mostOthers = 3;

/** A topic and the outlets none of whose text holds one of its words. */
export interface MissingTopic {
  topic: string;
  without: string[];
}

/** A topic of the study that most outlets have and those of the claim have not. */
export type MissingTopicClaim = Claim<
  'emphasis',
  'missing',
  {
    topic: string;
    /** Outlets that have it, and all. */
    covered: number;
    of: number;
    others: MissingTopic[];
  }
>;

/**
 * What is missing where: topics that the study declares, of whose words most outlets have some and the others none, not
 * even in a caption or another passage that is not measured. Topics that were found are words without a meaning of their
 * own, so nothing is said to be silent on them.
 */
export function missingTopicClaims(measured: Measured): MissingTopicClaim[] {
  const { corpus } = measured;
  const of = corpus.outlets.length;
  const [first, ...others] = missingTopics(measured);
  if (!first) return [];
  const { topic, without } = first;
  const witnesses = corpus.outlets.filter(({ id }) => !without.includes(id));
  return [
    {
      id: 'emphasis-missing',
      section: 'emphasis',
      kind: 'missing',
      aspect: 'omission',
      contrast: (of - without.length) / of,
      outlets: without,
      figures: { topic, covered: of - without.length, of, others: others.slice(0, mostOthers) },
      strength: 'count',
      evidence: witnesses.slice(0, 2).flatMap(({ id }) => mentionEvidence(measured, id, topic, 1)),
    },
  ];
}

/** Those that fewest outlets miss first. */
function missingTopics({ corpus }: Measured): MissingTopic[] {
  const declared = corpus.topics.filter(({ basis }) => basis === 'declared');
  const groups = declared.map(({ terms }) => terms);
  const anywhere = [true, false].map((measured) => mentionsOf(corpus, groups, { measured }));
  return declared
    .map(({ name: topic }, group) => {
      const having = new Set(
        corpus.articles
          .filter((_, index) => anywhere.some((mentions) => mentions[index]?.some((one) => one.group === group)))
          .map(({ outlet }) => outlet),
      );
      return { topic, without: corpus.outlets.map(({ id }) => id).filter((id) => !having.has(id)) };
    })
    .filter(({ without }) => without.length > 0 && without.length * 2 < corpus.outlets.length)
    .sort((a, b) => a.without.length - b.without.length);
}
