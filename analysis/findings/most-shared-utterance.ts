import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { outletsWithCaution } from './outlets-with-caution.ts';
import { type SharedUtterance, tellingPiece } from './shared-utterances.ts';
import { versionEvidence } from './utterance-versions.ts';

/** Versions that the claim quotes, the fullest included. */
const mostEvidence = 4;

/** Outlets that did the same with an utterance, with the words that each has inside marks. */
export interface Doing {
  verdict: Verdict;
  versions: { outlet: string; words: number }[];
}

/** What outlets did with words that several of them print; `outlets` are all that do. */
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
    /** Those who print them whole first, then those who change most; damaged articles last. */
    doings: Doing[];
  }
>;

/** In the order in which they are told. */
const tellingOrder: readonly Verdict[] = ['verbatim', 'altered', 'truncated', 'spliced', 'retranslated', 'paraphrased'];

/** Who prints an utterance whole, who cuts it and who has it in other words: that of most outlets that differ in it. */
export function mostSharedClaims(measured: Measured, utterances: readonly SharedUtterance[]): MostSharedClaim[] {
  const first = utterances.find(({ byOutlet }) => doingsOf([...byOutlet.values()]).length > 1);
  if (!first) return [];
  const caution = outletsWithCaution(measured.corpus);
  const all = [...first.byOutlet.values()];
  const isSound = ({ outlet }: { outlet: string }) => !caution.has(outlet);
  // What only damaged articles did is told last.
  const made = doingsOf([...all.filter(isSound), ...all.filter((row) => !isSound(row))]);
  const hasSound = ({ versions }: Doing) => versions.some(isSound);
  const doings = [...made.filter(hasSound), ...made.filter((doing) => !hasSound(doing))];
  const told = doings.flatMap(({ versions }) => versions.map(({ outlet }) => first.byOutlet.get(outlet)));
  const whole = all.filter(({ verdict }) => verdict === 'verbatim').length;
  return [
    {
      id: 'utterances-most-shared',
      section: 'utterances',
      kind: 'most-shared',
      aspect: 'attribution',
      contrast: (all.length - whole) / all.length,
      outlets: all.map(({ outlet }) => outlet),
      figures: {
        piece: tellingPiece(first),
        words: first.fullest.of_words,
        actor: first.fullest.actor,
        of: measured.corpus.outlets.length,
        doings,
      },
      strength: 'count',
      evidence: versionEvidence(measured, [
        first.fullest,
        ...told.filter((row) => row !== undefined && row.verdict !== 'verbatim').flatMap((row) => row ?? []),
      ]).slice(0, mostEvidence),
    },
  ];
}

function doingsOf(rows: readonly UtteranceRow[]): Doing[] {
  return tellingOrder
    .map((verdict) => ({ verdict, versions: rows.filter((row) => row.verdict === verdict) }))
    .filter(({ versions }) => versions.length > 0)
    .map(({ verdict, versions }) => ({ verdict, versions: versions.map(({ outlet, words }) => ({ outlet, words })) }));
}
