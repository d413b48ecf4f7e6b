import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import type { Claim } from './claim.ts';
import { readAlike } from './read-alike.ts';
import { quotedWords, type SpeakerName, speakerName, type Speakers, speakersOf } from './speakers.ts';
import { markedPassage, quotationEvidence, type Spoken } from './spoken.ts';

/** Outlets that quote fewer words are not compared. */
const fewestQuotedWords = 20;

/** Words of one speaker inside marks, of all that the outlet quotes. */
export interface QuotedPart {
  outlet: string;
  words: number;
  all: number;
}

/** Of two speakers, the quoted words of the first and of the second, by outlet. */
export interface Lead {
  speakers: readonly [SpeakerName, SpeakerName];
  words: { outlet: string; first: number; second: number }[];
}

/** Whom an outlet quotes in most words. */
export interface MostQuoted {
  outlet: string;
  speaker: SpeakerName;
  words: number;
}

/** The outlets that give a speaker the largest and the smallest share of their quoted words, one where they read alike. */
export type QuotedWordsClaim = Claim<
  'quotations',
  'quoted-words',
  {
    speaker: SpeakerName;
    most: QuotedPart;
    least: QuotedPart;
    isAlike: boolean;
    /** Outlets that are compared. */
    of: number;
    lead: Lead | undefined;
    mostQuoted: MostQuoted[];
  }
>;

/** The outlets between which the share of one side differs most, or that of the actor with most quoted words. */
export function quotedWordsClaims({ corpus, isBySide, speakers, byOutlet }: Spoken): QuotedWordsClaim[] {
  const outlets = [...byOutlet].filter(([, rows]) => quotedWords(rows) >= fewestQuotedWords);
  const contrasts = speakers.map((group) => contrastOf(group, outlets));
  const widest = isBySide ? [...contrasts].sort((a, b) => widthOf(b) - widthOf(a)) : contrasts;
  const { group, most, least } = widest[0] ?? {};
  if (!group || !most || !least || most.words === 0) return [];
  const isAlike = readAlike(shareOf(most), shareOf(least));
  const lead = leadOf(speakers, outlets);
  return [
    {
      id: 'quotations-words',
      section: 'quotations',
      kind: 'quoted-words',
      outlets: isAlike ? [most.outlet] : [most.outlet, least.outlet],
      figures: {
        ...{ speaker: speakerName(group), most: partOf(most), least: partOf(least), isAlike, of: outlets.length, lead },
        mostQuoted: lead ? [] : mostQuotedOf(isBySide ? speakers : undefined, outlets),
      },
      strength: 'count',
      evidence: (isAlike ? [most] : [most, least]).flatMap(({ longest }) =>
        longest ? quotationEvidence(corpus, longest, markedPassage) : [],
      ),
    },
  ];
}

type ByOutlet = readonly (readonly [outlet: string, rows: readonly QuotationRow[]])[];

/** The outlets that give a side or an actor the most and the least of their quoted words. */
function contrastOf(group: Speakers, outlets: ByOutlet) {
  const parts = outlets.map(([outlet, rows]) => {
    const own = rows.filter((row) => row.directness !== 'indirect' && group.speaks(row));
    const [longest] = [...own].sort((a, b) => b.words - a.words);
    return { outlet, all: quotedWords(rows), words: quotedWords(own), longest };
  });
  parts.sort((a, b) => shareOf(b) - shareOf(a));
  return { group, most: parts[0], least: parts.at(-1) };
}

const shareOf = ({ words, all }: QuotedPart) => words / all;
const partOf = ({ outlet, words, all }: QuotedPart): QuotedPart => ({ outlet, words, all });
const widthOf = ({ most, least }: ReturnType<typeof contrastOf>) =>
  (most ? shareOf(most) : 0) - (least ? shareOf(least) : 0);

/** Where there are two speakers: how many words of each stand where. */
function leadOf([first, second, ...others]: readonly Speakers[], outlets: ByOutlet): Lead | undefined {
  if (!first || !second || others.length > 0) return undefined;
  const wordsOf = (rows: readonly QuotationRow[], { speaks }: Speakers) => quotedWords(rows.filter(speaks));
  return {
    speakers: [speakerName(first), speakerName(second)],
    words: outlets.map(([outlet, rows]) => ({ outlet, first: wordsOf(rows, first), second: wordsOf(rows, second) })),
  };
}

/** Whom each outlet quotes in most words: which of some, or which actor of all. */
function mostQuotedOf(some: readonly Speakers[] | undefined, outlets: ByOutlet): MostQuoted[] {
  return outlets.flatMap(([outlet, rows]) => {
    const speakers = some ?? speakersOf(new Map(), rows);
    const counts = speakers.map((group) => {
      return { outlet, speaker: speakerName(group), words: quotedWords(rows.filter(group.speaks)) };
    });
    const [top] = counts.sort((a, b) => b.words - a.words);
    return top && top.words > 0 ? [top] : [];
  });
}
