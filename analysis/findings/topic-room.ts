import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import { criticalZ } from '../statistics/critical-z.ts';
import { differenceOfShares, type Part } from '../statistics/difference-of-shares.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { mentionEvidence } from './mention-evidence.ts';

/** A topic's share of one outlet's sentences, against that of all the others: the clearest difference where it is firm. */
export type RoomClaim = Claim<
  'emphasis',
  'room',
  {
    topic: string;
    own: Part;
    rest: Part;
    /** Interval of the difference of the two shares, corrected for so many comparisons. */
    low: number;
    high: number;
    comparisons: number;
  }
>;

/** Which outlet gives a topic more room than the others do. */
export function roomClaims(measured: Measured, rows: readonly EmphasisRow[]): RoomClaim[] {
  const sentences = sentencesByOutlet(measured);
  const pairs = rows
    .flatMap((row) => countsOf(row, rows, sentences))
    .filter(({ own, rest }) => own.part + rest.part > 0);
  if (pairs.length === 0) return [];
  const z = criticalZ(pairs.length);
  const contrasts = pairs.map((pair) => ({ ...pair, ...differenceOfShares(pair.own, pair.rest, { z }) }));
  const [clearest] = contrasts.sort((a, b) => b.low - a.low || b.difference - a.difference);
  const isFirm = clearest !== undefined && clearest.low > 0;
  const [top] = isFirm ? [clearest] : contrasts.sort((a, b) => b.difference - a.difference || b.low - a.low);
  if (!top || top.difference <= 0) return [];
  const { row, own, rest, low, high } = top;
  return [
    {
      id: 'emphasis-room',
      section: 'emphasis',
      kind: 'room',
      outlets: [row.outlet],
      figures: { topic: row.topic, own, rest, low, high, comparisons: pairs.length },
      strength: isFirm ? 'firm' : 'tentative',
      evidence: mentionEvidence(measured, row.outlet, row.topic, 2),
    },
  ];
}

/** Sentences with words of the outlet's own, by outlet. */
function sentencesByOutlet({ rows }: Measured): Map<string, number> {
  const sentences = new Map<string, number>();
  for (const { outlet, voice } of rows['tone-position'])
    if (voice === 'outlet') sentences.set(outlet, (sentences.get(outlet) ?? 0) + 1);
  return sentences;
}

function countsOf(row: EmphasisRow, rows: readonly EmphasisRow[], sentences: ReadonlyMap<string, number>) {
  const others = rows.filter(({ topic, outlet }) => topic === row.topic && outlet !== row.outlet);
  const own = { part: row.sentences, whole: sentences.get(row.outlet) ?? 0 };
  const rest = {
    part: others.reduce((sum, other) => sum + other.sentences, 0),
    whole: others.reduce((sum, { outlet }) => sum + (sentences.get(outlet) ?? 0), 0),
  };
  return own.whole === 0 || rest.whole === 0 ? [] : [{ row, own, rest }];
}
