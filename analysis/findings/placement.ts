import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';

/** The topic that the first outlet brings earliest and the second latest: paragraphs of first mention, 0 the headline. */
export type FirstMentionClaim = Claim<
  'placement',
  'first-mention',
  { topic: string; first: number; last: number; isMedian: boolean }
>;

/** The topic that one outlet brings first and another last. */
export function placementClaims(measured: Measured): FirstMentionClaim[] {
  const rows = measured.rows.emphasis.filter(({ voice }) => voice === 'all').filter(isMentioned);
  const spreads = measured.corpus.topics.flatMap(({ name: topic }) => {
    const own = rows
      .filter((row) => row.topic === topic)
      .sort((a, b) => a.median_first_paragraph - b.median_first_paragraph);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || own.length < 2) return [];
    return [{ topic, first, last, spread: last.median_first_paragraph - first.median_first_paragraph }];
  });
  const [widest] = spreads.sort((a, b) => b.spread - a.spread || (a.topic < b.topic ? -1 : 1));
  // A headline against the first paragraph is not early against late.
  if (!widest || widest.spread < 2) return [];
  const { topic, first, last } = widest;
  return [
    {
      id: 'placement-first-mention',
      section: 'placement',
      kind: 'first-mention',
      outlets: [first.outlet, last.outlet],
      figures: {
        ...{ topic, first: first.median_first_paragraph, last: last.median_first_paragraph },
        isMedian: first.articles > 1 || last.articles > 1,
      },
      strength: 'count',
      evidence: [first, last].flatMap(({ outlet }) => mentionEvidence(measured, outlet, topic, 1)),
    },
  ];
}

type Mentioned = EmphasisRow & { median_first_paragraph: number };

const isMentioned = (row: EmphasisRow): row is Mentioned => row.median_first_paragraph !== null;
