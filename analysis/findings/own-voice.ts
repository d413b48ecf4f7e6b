import { scorerDisagreements } from '../measures/sentiment/scorer-agreement.ts';
import type { Claim, Strength } from './claim.ts';
import type { Measured } from './measured.ts';
import { type Score, scoreOf, type ScoredRow } from './score.ts';
import { strongestSentences } from './strongest-sentences.ts';

/**
 * How the outlet with the lowest tone stands to the others: alone in the study; with an interval apart from every other,
 * or from that of the highest; as the only one whose interval lies below zero, or whose score does; lowest, but no more
 * than that; or with nobody lowest.
 */
export type OwnVoiceStanding =
  'alone' | 'apart-from-all' | 'apart-from-highest' | 'only-clearly-negative' | 'only-below-zero' | 'lowest' | 'none';

/** Words that make a tone, named in a claim. */
const mostWords = 4;

/** Whose own words score lowest; `outlets` are that one and the one that scores highest. */
export type OwnVoiceClaim = Claim<
  'sentiment',
  'own-voice',
  {
    standing: OwnVoiceStanding;
    lowest: Score;
    /** Scores of the other outlets, from the lowest. */
    others: number[];
    /** What pulls the lowest one its way, with what each word adds. */
    words: { word: string; contribution: number }[];
    /** Outlets for which the second lexicon has the other sign. */
    disagreeing: string[];
  }
>;

/** Whose own words are harshest, as far as the intervals carry it. `own` rises by score. */
export function ownVoiceClaims(measured: Measured, own: readonly ScoredRow[]): OwnVoiceClaim[] {
  const [lowest, ...others] = own;
  const highest = own.at(-1);
  if (!lowest || !highest) return [];
  if (own.every(({ matched_words }) => matched_words === 0)) return [];
  const [standing, strength] = standingOf(lowest, highest, others);
  const { outlet, score_per_100_words: score } = lowest;
  const disagreeing = scorerDisagreements(measured.rows.sentiment).filter(({ voice }) => voice === 'outlet');
  return [
    {
      id: 'sentiment-own-voice',
      section: 'sentiment',
      kind: 'own-voice',
      outlets: others.length === 0 ? [outlet] : [outlet, highest.outlet],
      figures: {
        standing,
        lowest: scoreOf(lowest),
        others: others.map((row) => row.score_per_100_words),
        words: topWords(measured, outlet, Math.sign(score) || -1),
        disagreeing: disagreeing.map((row) => row.outlet),
      },
      strength,
      evidence: strongestSentences(measured, { outlet, voice: 'outlet', sign: score < 0 ? -1 : 1, most: 2 }),
    },
  ];
}

function standingOf(
  lowest: ScoredRow,
  highest: ScoredRow,
  others: readonly ScoredRow[],
): [standing: OwnVoiceStanding, strength: Strength] {
  const score = lowest.score_per_100_words;
  if (others.length === 0) return ['alone', lowest.high < 0 || lowest.low > 0 ? 'firm' : 'tentative'];
  if (others.every(({ low }) => low > lowest.high)) return ['apart-from-all', 'firm'];
  if (lowest.high < highest.low) return ['apart-from-highest', 'firm'];
  if (lowest.high < 0 && others.every(({ high }) => high >= 0)) return ['only-clearly-negative', 'firm'];
  if (!others.every((other) => other.score_per_100_words > score)) return ['none', 'tentative'];
  const isOnly = score < 0 && others.every((other) => other.score_per_100_words > 0);
  return [isOnly ? 'only-below-zero' : 'lowest', 'tentative'];
}

/** The words that pull an outlet's own tone one way, the strongest first. */
const topWords = ({ rows }: Measured, outlet: string, sign: number) =>
  rows['sentiment-words']
    .filter((row) => row.outlet === outlet && row.voice === 'outlet' && row.contribution * sign > 0)
    .slice(0, mostWords)
    .map(({ word, contribution }) => ({ word, contribution }));
