import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import type { Claim } from './claim.ts';
import { outletKey } from './figure-source.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';

/** The topic that the first outlet brings earliest and the second latest: paragraphs of first mention, 0 the headline. */
export type FirstMentionClaim = Claim<
  'placement',
  'first-mention',
  { topic: string; first: number; last: number; isMedian: boolean }
>;

/** Paragraphs between the two, from which on they are early and late. */
const leastSpread = 4;

/** The topic of the study that one outlet brings first and another last; what was found in the text is no topic yet. */
export function placementClaims(measured: Measured): FirstMentionClaim[] {
  const rows = measured.rows.emphasis.filter(({ voice }) => voice === 'all').filter(isMentioned);
  const spreads = measured.corpus.topics.flatMap(({ name: topic, basis }) => {
    if (basis === 'found') return [];
    const own = rows
      .filter((row) => row.topic === topic)
      .sort((a, b) => a.median_first_paragraph - b.median_first_paragraph);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || own.length < 2) return [];
    return [{ topic, first, last, spread: last.median_first_paragraph - first.median_first_paragraph }];
  });
  const [widest] = spreads.sort((a, b) => b.spread - a.spread || (a.topic < b.topic ? -1 : 1));
  if (!widest || widest.spread < leastSpread) return [];
  const { topic, first, last } = widest;
  return [
    {
      id: 'placement-first-mention',
      section: 'placement',
      kind: 'first-mention',
      aspect: 'placement',
      contrast: Math.min(1, widest.spread / 20),
      outlets: [first.outlet, last.outlet],
      figures: {
        ...{ topic, first: first.median_first_paragraph, last: last.median_first_paragraph },
        isMedian: first.articles > 1 || last.articles > 1,
      },
      strength: 'count',
      sources: [first, last].map(({ outlet, median_first_paragraph: value }) => ({
        table: 'emphasis',
        key: { ...outletKey(measured.corpus, outlet), voice: 'all', topic },
        column: 'median_first_paragraph',
        value,
      })),
      evidence: [first, last].flatMap(({ outlet }) => mentionEvidence(measured, outlet, topic, 1)),
    },
  ];
}

type Mentioned = EmphasisRow & { median_first_paragraph: number };

const isMentioned = (row: EmphasisRow): row is Mentioned => row.median_first_paragraph !== null;
