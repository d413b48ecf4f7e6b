import type { CueClass } from '../language/english/cue-verbs.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import type { Claim } from './claim.ts';
import { type SpeakerName, speakerName, type Speakers } from './speakers.ts';
import { quotationEvidence, sentenceAt, type Spoken } from './spoken.ts';

/** Passages that the claim quotes. */
const mostEvidence = 3;
/** An outlet must introduce each speaker so often, and doubt one of them so often, … */
const leastTimes = 4;
const leastDoubted = 3;
/** … and doubting verbs must take so much more of one speaker's verbs than of the other's. */
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

/** One outlet that doubts with its verbs what one speaker says, far more often than another's: counts with their base. */
export type CueClaim = Claim<
  'quotations',
  'cues',
  {
    outlet: string;
    speaker: SpeakerName;
    other: SpeakerName;
    more: Part;
    less: Part;
    /** The doubting verbs for that speaker. */
    verbs: CueCount[];
  }
>;

/**
 * Whom one outlet introduces with verbs that leave what is said with its speaker, where its counts are wide apart. Other
 * classes tell what was said, and not what the outlet makes of it.
 */
export function cueClaims({ corpus, speakers, byOutlet }: Spoken): CueClaim[] {
  const [kept] = [...byOutlet]
    .flatMap(([outlet, rows]) => contrastsIn(outlet, rows, speakers))
    .filter(({ more, less, contrast }) => isTold(more, less) && contrast >= leastContrast)
    .sort((a, b) => b.contrast - a.contrast || b.more.part - a.more.part);
  if (!kept) return [];
  const { outlet, a, b, more, less, contrast } = kept;
  const own = (byOutlet.get(outlet) ?? []).filter((row) => isDoubting(row) && a.speaks(row));
  return [
    {
      id: 'quotations-cues',
      section: 'quotations',
      kind: 'cues',
      aspect: 'attribution',
      contrast,
      outlets: [outlet],
      figures: { outlet, speaker: speakerName(a), other: speakerName(b), more, less, verbs: cueCounts(own) },
      strength: 'count',
      evidence: own.slice(0, mostEvidence).flatMap((row) => quotationEvidence(corpus, row, sentenceAt)),
    },
  ];
}

const isTold = (more: Part, less: Part) =>
  more.whole >= leastTimes && less.whole >= leastTimes && more.part >= leastDoubted;

const isDoubting = ({ cue_class }: QuotationRow) => cue_class === 'distancing';

/** How often an outlet's verbs doubt each of two speakers, for every pair. */
function contrastsIn(outlet: string, rows: readonly QuotationRow[], speakers: readonly Speakers[]) {
  const cues = rows.filter(({ cue_class }) => cue_class !== '');
  return speakers.flatMap((a) =>
    speakers
      .filter((b) => b !== a)
      .map((b) => {
        const [more, less] = [doubted(cues, a), doubted(cues, b)];
        return { outlet, a, b, more, less, contrast: shareOf(more) - shareOf(less) };
      }),
  );
}

const shareOf = ({ part, whole }: Part) => (whole === 0 ? 0 : part / whole);

const doubted = (cues: readonly QuotationRow[], { speaks }: Speakers): Part => {
  const own = cues.filter(speaks);
  return { part: own.filter(isDoubting).length, whole: own.length };
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
