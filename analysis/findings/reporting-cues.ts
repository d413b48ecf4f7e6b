import type { CueClass } from '../language/english/cue-verbs.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import { criticalZ } from '../statistics/critical-z.ts';
import { differenceOfShares, type Part } from '../statistics/difference-of-shares.ts';
import type { Claim } from './claim.ts';
import { type SpeakerName, speakerName, type Speakers } from './speakers.ts';
import { quotationEvidence, sentenceAt, type Spoken } from './spoken.ts';

/** Passages that the claim quotes. */
const mostEvidence = 2;

/** Classes of cues, those that colour most first. */
export const cueClasses: readonly CueClass[] = ['distancing', 'forceful', 'positive', 'factive', 'neutral'];

/** A verb or phrase of reporting, or a class of them, with how often it stands. */
export interface CueCount {
  cue: string;
  count: number;
}

/** One outlet that keeps a class of cues for one speaker against another. */
export interface KeptCue {
  outlet: string;
  cue: CueClass;
  speaker: SpeakerName;
  other: SpeakerName;
  more: Part;
  less: Part;
}

/** How speakers are introduced over all outlets, and the class of cues that one outlet keeps for one of them. */
export type CueClaim = Claim<
  'quotations',
  'cues',
  {
    /** Where counts carry it. */
    kept: KeptCue | undefined;
    isBySide: boolean;
    /** How often each speaker is introduced, by class. */
    introduced: { speaker: SpeakerName; times: number; classes: CueCount[] }[];
    /** Every use of a distancing cue, by outlet and speaker. */
    distancing: { outlet: string; speaker: SpeakerName; cues: CueCount[] }[];
  }
>;

/** The kind of cue that one outlet keeps for one side or actor, if its counts carry that; else the counts alone. */
export function cueClaims({ corpus, isBySide, speakers, byOutlet }: Spoken): CueClaim[] {
  const cues = [...byOutlet.values()].flatMap((rows) => rows.filter(({ cue_class }) => cue_class !== ''));
  const introduced = speakers.filter(({ speaks }) => cues.some(speaks));
  const coloured = cueClasses.filter((cue) => cue !== 'neutral' && cues.some(({ cue_class }) => cue_class === cue));
  if (introduced.length < 2 || coloured.length === 0) return [];
  const kept = clearest([...byOutlet.keys()], cues, introduced, coloured);
  const shown = cues.filter((row) =>
    kept
      ? row.outlet === kept.outlet && row.cue_class === kept.cue && kept.a.speaks(row)
      : row.cue_class === 'distancing' && introduced.some(({ speaks }) => speaks(row)),
  );
  return [
    {
      id: 'quotations-cues',
      section: 'quotations',
      kind: 'cues',
      outlets: kept ? [kept.outlet] : [],
      figures: {
        kept: kept && {
          ...{ outlet: kept.outlet, cue: kept.cue, more: kept.more, less: kept.less },
          ...{ speaker: speakerName(kept.a), other: speakerName(kept.b) },
        },
        isBySide,
        introduced: introduced.map((group) => classesOf(cues, group)),
        distancing: distancingOf([...byOutlet.keys()], cues, introduced),
      },
      strength: 'count',
      evidence: shown.slice(0, mostEvidence).flatMap((row) => quotationEvidence(corpus, row, sentenceAt)),
    },
  ];
}

/** Of all outlets, classes and pairs of speakers, that whose two shares are farthest apart beyond chance. */
function clearest(
  outlets: readonly string[],
  cues: readonly QuotationRow[],
  speakers: readonly Speakers[],
  classes: readonly CueClass[],
) {
  const pairs = speakers.flatMap((a) => speakers.filter((b) => b !== a).map((b) => [a, b] as const));
  const candidates = outlets.flatMap((outlet) => {
    const own = cues.filter((row) => row.outlet === outlet);
    return classes.flatMap((cue) =>
      pairs.map(([a, b]) => ({ outlet, cue, a, b, more: partOf(own, cue, a), less: partOf(own, cue, b) })),
    );
  });
  const z = criticalZ(Math.max(1, candidates.length / 2));
  const [first] = candidates
    .filter(({ more, less }) => more.whole > 0 && less.whole > 0)
    .map((each) => ({ ...each, low: differenceOfShares(each.more, each.less, { z }).low }))
    .filter(({ low }) => low > 0)
    .sort((a, b) => b.low - a.low);
  return first;
}

function classesOf(cues: readonly QuotationRow[], group: Speakers) {
  const classes = cueClasses.map((cue) => ({ cue, count: partOf(cues, cue, group).part }));
  const times = cues.filter(group.speaks).length;
  return { speaker: speakerName(group), times, classes: classes.filter(({ count }) => count > 0) };
}

/** Which outlets introduce whom with verbs that leave a claim with its speaker, all of them. */
const distancingOf = (outlets: readonly string[], cues: readonly QuotationRow[], speakers: readonly Speakers[]) =>
  outlets.flatMap((outlet) =>
    speakers.flatMap((group) => {
      const own = cues.filter((row) => row.outlet === outlet && row.cue_class === 'distancing' && group.speaks(row));
      return own.length === 0 ? [] : [{ outlet, speaker: speakerName(group), cues: cueCounts(own) }];
    }),
  );

const partOf = (cues: readonly QuotationRow[], cue: CueClass, { speaks }: Speakers): Part => {
  const own = cues.filter(speaks);
  return { part: own.filter(({ cue_class }) => cue_class === cue).length, whole: own.length };
};

/**
 * Every cue with its count, the most frequent first.
 * @example cueCounts(rows) // => [{ cue: 'said', count: 5 }, { cue: 'told', count: 2 }]
 */
export function cueCounts(rows: readonly QuotationRow[]): CueCount[] {
  const counts = new Map<string, number>();
  for (const { cue } of rows) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return Array.from(counts, ([cue, count]) => ({ cue, count })).sort((a, b) => b.count - a.count);
}
