import { groupsBy } from '../corpus/groups-by.ts';
import { utteranceDiff } from '../measures/quotations/utterance-diff.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import { outletsWithCaution } from './outlets-with-caution.ts';
import type { SharedUtterance } from './shared-utterances.ts';
import { changing, versionEvidence } from './utterance-versions.ts';

/** Further outlets that the claim gives. */
const mostOthers = 5;
/** The longest words, in words, that can be quoted inside a sentence. */
const longestSwap = 8;

/** How many of the shared utterances that an outlet prints are of some kind. */
export interface UtteranceShare {
  outlet: string;
  count: number;
  of: number;
}

/** Which outlet most often has other words inside marks than the fullest version. */
export type ChangedClaim = Claim<
  'utterances',
  'changed',
  {
    first: UtteranceShare;
    others: UtteranceShare[];
    /** Whether no outlet without a damaged text has as many, and how many such outlets change words at all. */
    isAlone: boolean;
    changing: number;
    /** Words of the fullest version, and those that stand for them in the first outlet. */
    swap: { fullest: string; version: string } | undefined;
  }
>;

/** Which outlets change words inside marks, over all shared utterances. */
export function changedClaims(measured: Measured, utterances: readonly SharedUtterance[]): ChangedClaim[] {
  const caution = outletsWithCaution(measured.corpus);
  const changes = utterances.flatMap(({ fullest, byOutlet }) => {
    const best = [...byOutlet.values()];
    const whole = best.filter(({ verdict }) => verdict === 'verbatim').length;
    return best.filter(({ verdict }) => changing.has(verdict)).map((row) => ({ row, fullest, whole }));
  });
  const counts = [...groupsBy(changes, ({ row }) => row.outlet)]
    .map(([outlet, own]) => ({ outlet, own, of: utterances.filter(({ byOutlet }) => byOutlet.has(outlet)).length }))
    .sort(
      (a, b) =>
        Number(caution.has(a.outlet)) - Number(caution.has(b.outlet)) || b.own.length - a.own.length || a.of - b.of,
    );
  const [first, ...others] = counts;
  if (!first) return [];
  const shareOf = ({ outlet, own, of }: (typeof counts)[number]) => ({ outlet, count: own.length, of });
  const faithful = counts.filter(({ outlet }) => !caution.has(outlet));
  const [example] = first.own.toSorted(
    (a, b) => Math.min(b.whole, 2) - Math.min(a.whole, 2) || b.row.words - a.row.words,
  );
  return [
    {
      id: 'utterances-changed',
      section: 'utterances',
      kind: 'changed',
      outlets: counts.map(({ outlet }) => outlet),
      figures: {
        first: shareOf(first),
        others: others.slice(0, mostOthers).map(shareOf),
        isAlone: faithful.filter(({ own }) => own.length === first.own.length).length < 2,
        changing: faithful.length,
        swap: example && longestSwapOf(example.fullest.text, example.row.text),
      },
      strength: 'count',
      evidence: example ? versionEvidence(measured, [example.fullest, example.row]) : [],
    },
  ];
}

/** The longest exchange of words between two versions, where both sides can be quoted in a sentence. */
function longestSwapOf(fullest: string, version: string): ChangedClaim['figures']['swap'] {
  const isShort = (words: string) => words.split(' ').length <= longestSwap;
  const [longest] = utteranceDiff(fullest, version)
    .filter((part) => part.kind === 'changed' && isShort(part.fullest) && isShort(part.version))
    .sort((a, b) => b.fullest.length + b.version.length - a.fullest.length - a.version.length);
  return longest && { fullest: longest.fullest, version: longest.version };
}
