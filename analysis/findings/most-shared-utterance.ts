import type { Verdict } from '../measures/quotations/utterances-table.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { outletsWithCaution } from './outlets-with-caution.ts';
import { type SharedUtterance, tellingPiece, verdictOrder } from './shared-utterances.ts';
import { changing, cutting, versionEvidence } from './utterance-versions.ts';

/** Versions that the claim quotes, the fullest included. */
const mostEvidence = 4;

/** What outlets did with the words that most of them print; `outlets` are all that do. */
export type MostSharedClaim = Claim<
  'utterances',
  'most-shared',
  {
    /** A telling piece of them, how many words they are, and whose; the actor may be empty. */
    piece: string;
    words: number;
    actor: string;
    /** All outlets. */
    of: number;
    /** Outlets that print them whole; and of those without a damaged text, how many do what else. */
    whole: number;
    changed: number;
    retranslated: number;
    cut: number;
    paraphrased: number;
    /** What each outlet did, outlets that did the same together, with the words that each has inside marks. */
    doings: { verdict: Verdict; versions: { outlet: string; words: number }[] }[];
  }
>;

/** Who prints the most shared utterance whole, who cuts it and who changes it. */
export function mostSharedClaims(measured: Measured, [first]: readonly SharedUtterance[]): MostSharedClaim[] {
  if (!first) return [];
  const caution = outletsWithCaution(measured.corpus);
  const best = [...first.byOutlet.values()];
  const number = (is: (verdict: Verdict) => boolean) =>
    best.filter(({ verdict, outlet }) => is(verdict) && !caution.has(outlet)).length;
  const differing = best
    .filter(({ verdict }) => verdict !== 'verbatim')
    .sort(
      (a, b) =>
        Number(caution.has(a.outlet)) - Number(caution.has(b.outlet)) ||
        Number(changing.has(b.verdict)) - Number(changing.has(a.verdict)) ||
        b.words - a.words,
    );
  const doings = verdictOrder
    .map((verdict) => ({ verdict, versions: best.filter((row) => row.verdict === verdict) }))
    .filter(({ versions }) => versions.length > 0);
  return [
    {
      id: 'utterances-most-shared',
      section: 'utterances',
      kind: 'most-shared',
      outlets: best.map(({ outlet }) => outlet),
      figures: {
        piece: tellingPiece(first),
        words: first.fullest.of_words,
        actor: first.fullest.actor,
        of: measured.corpus.outlets.length,
        whole: best.filter(({ verdict }) => verdict === 'verbatim').length,
        changed: number((verdict) => changing.has(verdict)),
        retranslated: number((verdict) => verdict === 'retranslated'),
        cut: number((verdict) => cutting.has(verdict)),
        paraphrased: number((verdict) => verdict === 'paraphrased'),
        doings: doings.map(({ verdict, versions }) => ({
          verdict,
          versions: versions.map(({ outlet, words }) => ({ outlet, words })),
        })),
      },
      strength: 'count',
      evidence: versionEvidence(measured, [first.fullest, ...differing]).slice(0, mostEvidence),
    },
  ];
}
