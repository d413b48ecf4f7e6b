import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { type Score, scoreOf, type ScoredRow } from './score.ts';
import { strongestSentences } from './strongest-sentences.ts';

/** In how many outlets the quoted words lie on one side of the own words; `outlets` is that with the widest gap. */
export type QuotedVoiceClaim = Claim<
  'sentiment',
  'quoted-voice',
  {
    side: 'positive' | 'negative';
    /** Outlets of which that is said, and those whose two intervals are apart. */
    claimed: number;
    apart: number;
    /** Outlets with a score in both voices. */
    of: number;
    /** The widest gap. */
    own: Score;
    quoted: Score;
    isApart: boolean;
  }
>;

/** The tone of one outlet in both voices. */
interface Pair {
  outlet: string;
  own: ScoredRow;
  quoted: ScoredRow;
}

/** How the words that outlets quote compare with their own. */
export function quotedVoiceClaims(
  measured: Measured,
  ownRows: readonly ScoredRow[],
  quotedRows: readonly ScoredRow[],
): QuotedVoiceClaim[] {
  const pairs = ownRows.flatMap((own): Pair[] => {
    const quoted = quotedRows.find(({ outlet }) => outlet === own.outlet);
    return quoted ? [{ outlet: own.outlet, own, quoted }] : [];
  });
  const [widest] = [...pairs].sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)));
  if (pairs.length < 2 || !widest) return [];
  const warmer = pairs.filter((pair) => gap(pair) > 0);
  const cooler = pairs.filter((pair) => gap(pair) < 0);
  // What most outlets do; of two halves, what the widest gap shows.
  const isWarmer = warmer.length === cooler.length ? warmer.includes(widest) : warmer.length > cooler.length;
  const claimed = isWarmer ? warmer : cooler;
  const apart = claimed.filter(isApart).length;
  const { outlet, own, quoted } = widest;
  const sign = Math.sign(quoted.score_per_100_words) || 1;
  return [
    {
      id: 'sentiment-quoted-voice',
      section: 'sentiment',
      kind: 'quoted-voice',
      outlets: [outlet],
      figures: {
        side: isWarmer ? 'positive' : 'negative',
        claimed: claimed.length,
        apart,
        of: pairs.length,
        own: scoreOf(own),
        quoted: scoreOf(quoted),
        isApart: isApart(widest),
      },
      // A claim that counts outlets is firm where each outlet that it counts is.
      strength: apart === claimed.length ? 'firm' : 'tentative',
      evidence: strongestSentences(measured, { outlet, voice: 'quoted', sign, most: 1 }),
    },
  ];
}

/** Whether the intervals of an outlet's own and quoted words do not touch. */
const isApart = ({ own, quoted }: Pair) => quoted.low > own.high || quoted.high < own.low;

const gap = ({ own, quoted }: Pair) => quoted.score_per_100_words - own.score_per_100_words;
