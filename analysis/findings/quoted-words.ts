import type { Corpus } from '../corpus/corpus.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import type { Claim } from './claim.ts';
import { type FigureSource, outletKey, quotedKey } from './figure-source.ts';
import { holdsAny, lastNameOf } from './name-in-text.ts';
import { howNamed, isDescription } from '../measures/quotations/nameless.ts';
import { quotedWords, type SpeakerName, speakerName, type Speakers } from './speakers.ts';
import { tellingActors } from './telling-actors.ts';
import { markedPassage, quotationEvidence, type Spoken } from './spoken.ts';

/** Outlets that quote fewer words are not compared. */
const fewestQuotedWords = 40;
/** Shares of quoted words that are closer are not told apart. */
const leastContrast = 0.2;

/** Words of one speaker inside marks, of all that the outlet quotes. */
export interface QuotedPart {
  outlet: string;
  words: number;
  all: number;
}

/** Of two sides, the quoted words of the first and of the second, by outlet. */
export interface Lead {
  speakers: readonly [SpeakerName, SpeakerName];
  words: { outlet: string; first: number; second: number }[];
}

/** The outlets that give a speaker the largest and the smallest share of their quoted words. */
export type QuotedWordsClaim = Claim<
  'quotations',
  'quoted-words',
  {
    speaker: SpeakerName;
    most: QuotedPart;
    least: QuotedPart;
    /** Where there are two sides. */
    lead: Lead | undefined;
    /** Outlets that quote too few words to be compared. */
    few: string[];
  }
>;

/**
 * The outlets between which the share of one side differs most, or that of one actor where the study has no sides. Words
 * that may be the speaker’s (`the Ohio senator said`, an embedded post) are given to them in the outlet with the smaller
 * share, and the contrast must stand.
 */
export function quotedWordsClaims({ corpus, speakers, byOutlet }: Spoken): QuotedWordsClaim[] {
  const all = [...byOutlet].map(([outlet, rows]) => ({ outlet, rows, words: quotedWords(rows) }));
  const outlets = all.filter(({ words }) => words >= fewestQuotedWords);
  const telling = new Set(tellingActors(corpus).map(({ name }) => name));
  const [widest] = speakers
    .filter(({ kind, name }) => kind === 'side' || telling.has(name))
    .map((group) => contrastOf(corpus, group, outlets))
    .filter((contrast) => contrast !== undefined)
    .sort((a, b) => b.contrast - a.contrast);
  if (!widest || widest.contrast < leastContrast) return [];
  const { group, most, least, contrast } = widest;
  return [
    {
      id: 'quotations-words',
      section: 'quotations',
      kind: 'quoted-words',
      aspect: 'sourcing',
      contrast,
      outlets: [most.outlet, least.outlet],
      figures: {
        speaker: speakerName(group),
        most: partOf(most),
        least: partOf(least),
        lead: leadOf(speakers, outlets),
        few: all.filter(({ words }) => words < fewestQuotedWords).map(({ outlet }) => outlet),
      },
      strength: 'count',
      sources: [most, least].flatMap((part) => sourcesOf(corpus, group, part)),
      evidence: [most, least].flatMap(({ longest }) =>
        longest ? quotationEvidence(corpus, longest, markedPassage) : [],
      ),
    },
  ];
}

type OutletRows = Readonly<{ outlet: string; rows: readonly QuotationRow[]; words: number }>;

/** The outlets that give a side or an actor the most and the least of their quoted words, and by how much at least. */
function contrastOf(corpus: Corpus, group: Speakers, outlets: readonly OutletRows[]) {
  const persons = new Set(corpus.names.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  const parts = outlets.map(({ outlet, rows, words: all }) => {
    const own = rows.filter((row) => row.directness !== 'indirect' && group.speaks(row));
    const unknown = quotedWords(
      rows.filter((row) => !group.speaks(row) && (isUnknown(row, persons) || isNamesake(group, row))),
    );
    const posted = postedWords(corpus, outlet, group);
    const [longest] = [...own].sort((a, b) => b.words - a.words);
    return { outlet, all, words: quotedWords(own), unknown: unknown + posted, most: all + posted, longest };
  });
  parts.sort((a, b) => b.words / b.all - a.words / a.all);
  const [most] = parts;
  const least = parts.at(-1);
  if (!most || !least || most === least) return undefined;
  // `None` is said only of an outlet of whose quoted words none may be theirs.
  if (least.words === 0 && least.unknown > 0) return undefined;
  return { group, most, least, contrast: most.words / most.all - (least.words + least.unknown) / least.most };
}

/**
 * Nobody is named, and no official or witness is meant who stays nameless: `the Ohio senator` may be anybody.
 *
 * @param persons names of persons
 */
const isUnknown = (row: QuotationRow, persons: ReadonlySet<string>) =>
  (!persons.has(row.actor) || isDescription(row)) &&
  (/^(?:the|this|that)\s/iu.test(row.speaker) ? howNamed(row) !== 'nameless' : howNamed(row) === 'neither');

/** Somebody with the last name of an actor, who may be the same in another spelling: `Vincente Fox`. */
const isNamesake = ({ kind, name }: Speakers, { speaker }: QuotationRow) =>
  kind === 'actor' && speaker.toLowerCase().includes(lastNameOf(name));

/** Words of posts that an outlet embeds and that name the speaker: they are not measured, but a reader reads them. */
function postedWords({ articles }: Corpus, outlet: string, { kind, name }: Speakers): number {
  const posts = articles
    .filter((article) => article.outlet === outlet)
    .flatMap(({ text, segments }) =>
      segments.filter((segment) => segment.kind === 'embed').map(({ start, end }) => text.slice(start, end)),
    );
  const own = posts.filter((text) => kind === 'side' || holdsAny(text, [lastNameOf(name)]));
  return own.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
}

/** The words of the speaker in an outlet, and all that it quotes. */
function sourcesOf(corpus: Corpus, { kind, name }: Speakers, { outlet, words, all }: QuotedPart): FigureSource[] {
  const side = [...corpus.sides.values()].find((one) => one.name === name)?.id ?? '';
  const key = { ...outletKey(corpus, outlet), ...quotedKey };
  const speaker = kind === 'side' ? { side } : { actor: name };
  return [
    { table: 'quotations', key: { ...key, ...speaker }, column: 'words', value: words },
    { table: 'quotations', key, column: 'words', value: all },
  ];
}

const partOf = ({ outlet, words, all }: QuotedPart): QuotedPart => ({ outlet, words, all });

/** Where there are two sides: how many words of each stand where. */
function leadOf([first, second, ...others]: readonly Speakers[], outlets: readonly OutletRows[]): Lead | undefined {
  if (first?.kind !== 'side' || !second || others.length > 0) return undefined;
  const wordsOf = (rows: readonly QuotationRow[], { speaks }: Speakers) => quotedWords(rows.filter(speaks));
  return {
    speakers: [speakerName(first), speakerName(second)],
    words: outlets.map(({ outlet, rows }) => ({ outlet, first: wordsOf(rows, first), second: wordsOf(rows, second) })),
  };
}
