import type { CueClass } from '../language/english/cue-verbs.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import type { Claim } from './claim.ts';
import { type SpeakerName, speakerName, type Speakers } from './speakers.ts';
import { quotationEvidence, sentenceAt, type Spoken } from './spoken.ts';

/** Passages that the claim quotes. */
const mostEvidence = 3;
/** An outlet must introduce each speaker so often, and one of them by a class of verbs so often, to be held against. */
const leastTimes = 4;
const leastOfClass = 3;
/** … and the class must take so much more of one speaker's verbs than of the other's. */
const leastContrast = 0.4;

/** A part of a whole, as counts. */
export interface Part {
  part: number;
  whole: number;
}

/** Classes of cues, those that colour most first. */
export const cueClasses: readonly CueClass[] = ['distancing', 'forceful', 'positive', 'factive', 'neutral'];

/** A verb or phrase of reporting, or a class of them, with how often it stands. */
export interface CueCount {
  cue: string;
  count: number;
}

/** A class of cues that one outlet uses for one speaker far more often than for another: counts with their base. */
export type CueClaim = Claim<
  'quotations',
  'cues',
  {
    outlet: string;
    cue: CueClass;
    speaker: SpeakerName;
    other: SpeakerName;
    more: Part;
    less: Part;
    /** The verbs of that class for that speaker. */
    verbs: CueCount[];
  }
>;

/** The class of cues that one outlet keeps for one side or actor, where its counts are wide apart. */
export function cueClaims({ corpus, speakers, byOutlet }: Spoken): CueClaim[] {
  const [kept] = [...byOutlet]
    .flatMap(([outlet, rows]) => contrastsIn(outlet, rows, speakers))
    .filter(({ more, less, contrast }) => isTold(more, less) && contrast >= leastContrast)
    .sort((a, b) => b.contrast - a.contrast || b.more.part - a.more.part);
  if (!kept) return [];
  const { outlet, cue, a, b, more, less, contrast } = kept;
  const own = (byOutlet.get(outlet) ?? []).filter((row) => row.cue_class === cue && a.speaks(row));
  return [
    {
      id: 'quotations-cues',
      section: 'quotations',
      kind: 'cues',
      aspect: 'attribution',
      contrast,
      outlets: [outlet],
      figures: { outlet, cue, speaker: speakerName(a), other: speakerName(b), more, less, verbs: cueCounts(own) },
      strength: 'count',
      evidence: own.slice(0, mostEvidence).flatMap((row) => quotationEvidence(corpus, row, sentenceAt)),
    },
  ];
}

const isTold = (more: Part, less: Part) =>
  more.whole >= leastTimes && less.whole >= leastTimes && more.part >= leastOfClass;

/** The class that doubts, for every pair of speakers; what praises or insists belongs to what was said. */
function contrastsIn(outlet: string, rows: readonly QuotationRow[], speakers: readonly Speakers[]) {
  const cues = rows.filter(({ cue_class }) => cue_class !== '');
  const pairs = speakers.flatMap((a) => speakers.filter((b) => b !== a).map((b) => [a, b] as const));
  return cueClasses
    .filter((cue) => cue === 'distancing')
    .flatMap((cue) =>
      pairs.map(([a, b]) => {
        const [more, less] = [partOf(cues, cue, a), partOf(cues, cue, b)];
        return { outlet, cue, a, b, more, less, contrast: shareOf(more) - shareOf(less) };
      }),
    );
}

const shareOf = ({ part, whole }: Part) => (whole === 0 ? 0 : part / whole);

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
