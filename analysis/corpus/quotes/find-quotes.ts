import { addedCue, formsOfCues } from '../../language/english/cue-verbs.ts';
import type { Language } from '../../language/language.ts';
import { type QuotedSpan, tokenFlag } from '../article.ts';
import type { Segment } from '../../lines/segment.ts';
import { groupsBy } from '../groups-by.ts';
import { placesOf } from '../../study/corrections.ts';
import type { SourceArticle } from '../../study/study.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Scan } from '../scan.ts';
import { pairMarks, type PairedSpan } from './pair-marks.ts';
import { spokenApart } from './set-apart.ts';
import { spokenTurns } from './turns.ts';
import { type QuoteContext, quoteRole } from './quote-role.ts';

/** What a study says of an article’s marks. */
type Told = Pick<SourceArticle, 'cues' | 'noQuotations'>;

/**
 * The words inside quotation marks, each with its role, and the tokens' voice flags set accordingly: speech becomes
 * quoted voice, scare quotes and titles stay the outlet's and are marked.
 *
 * @param told what the study says: verbs that introduce speech beside those of the list, in their base form, and
 *   passages inside marks that are no speech
 */
export function findQuotes(
  text: string,
  segments: readonly Segment[],
  scan: Scan,
  language: Language,
  { cues: added = [], noQuotations = [] }: Told = {},
): QuotedSpan[] {
  const { sentences } = scan;
  const spans = pairMarks(
    text,
    segments,
    scan.marks,
    (offset) => sentences.end[sentenceAt(scan, offset)] ?? text.length,
  );
  const cues = cueCounts(scan, language, formsOfCues(added.map(addedCue)));
  const words = { ...language.cues, functionWords: language.functionWords };
  const denied = noQuotations.flatMap((passage) => placesOf(text, passage));
  const isDenied = ({ start, end }: PairedSpan) => denied.some((place) => place.start < end && place.end > start);
  const turns = spokenTurns(text, segments);
  const unmarked = new Set(turns.length > 0 ? turns : spokenApart(text, segments, language));
  const inOrder = unmarked.size === 0 ? spans : [...spans, ...unmarked].sort((a, b) => a.start - b.start);
  // What was never in marks and is no speech is nothing at all.
  return inOrder
    .filter((span) => !(unmarked.has(span) && isDenied(span)))
    .map((span) => {
      const guessed = unmarked.has(span) ? 'speech' : quoteRole(contextOf(text, segments, scan, cues, span), words);
      const role = guessed === 'speech' && isDenied(span) ? 'scare' : guessed;
      const flag = role === 'speech' ? tokenFlag.quoted : tokenFlag.marked;
      const { flags } = scan.tokens;
      const end = tokenAt(scan, span.end);
      for (let token = tokenAt(scan, span.start); token < end; token += 1) flags[token] = (flags[token] ?? 0) | flag;
      return { ...span, role };
    });
}

/** Fewer words behind a colon may be a term. */
const leastIntroduced = 3;

function contextOf(
  text: string,
  segments: readonly Segment[],
  scan: Scan,
  cues: Uint32Array,
  span: PairedSpan,
): QuoteContext {
  const { tokens, sentences, vocabulary } = scan;
  const first = tokenAt(scan, span.start);
  const end = tokenAt(scan, span.end);
  const sentence = tokens.sentence[first] ?? 0;
  const sentenceStart = sentences.firstToken[sentence] ?? 0;
  const last = tokens.sentence[Math.max(end - 1, first)] ?? sentence;
  return {
    inside: Array.from(tokens.term.subarray(first, end), (term) => vocabulary[term] ?? ''),
    capitals: Array.from(tokens.flags.subarray(first, end), (flag) => (flag & tokenFlag.capitalised) !== 0),
    previous: first > sentenceStart ? (vocabulary[tokens.term[first - 1] ?? 0] ?? '') : '',
    isOwned: first > sentenceStart && /['’]s?$/.test(text.slice(tokens.start[first - 1], tokens.end[first - 1])),
    isReported:
      cuesIn(cues, sentenceStart, first) + cuesIn(cues, end, sentences.firstToken[last + 1] ?? end) > 0 ||
      // `Ben Okoro: “Nobody asked us.”`
      (end - first >= leastIntroduced && /:\s*.$/su.test(text.slice(Math.max(0, span.start - 4), span.start))),
    closes: /[,.!?…]\s*$/.test(text.slice(span.start, span.end)),
    pauses: /,\s*$/.test(text.slice(span.start, span.end)),
    isAlone: first === sentenceStart && end === (sentences.firstToken[last + 1] ?? end),
    isHeadline: segments[span.segment]?.kind === 'headline',
  };
}

/** How many cues begin before each token: any stretch is then looked up, however long its sentence. */
function cueCounts(
  { tokens: { term }, vocabulary }: Scan,
  { cues }: Language,
  added: ReadonlyMap<string, unknown>,
): Uint32Array {
  const isCueVerb = vocabulary.map((word) => cues.besideMarks.has(word) || added.has(word));
  const phrasesByFirst = groupsBy(cues.phrases, ([first = '']) => first);
  const phrases = vocabulary.map((word) => phrasesByFirst.get(word));
  const counts = new Uint32Array(term.length + 1);
  for (let token = 0; token < term.length; token += 1) {
    const id = term[token] ?? 0;
    const isCue =
      isCueVerb[id] === true ||
      phrases[id]?.some((phrase) => phrase.every((word, offset) => vocabulary[term[token + offset] ?? -1] === word));
    counts[token + 1] = (counts[token] ?? 0) + (isCue === true ? 1 : 0);
  }
  return counts;
}

const cuesIn = (counts: Uint32Array, from: number, to: number) => (counts[to] ?? 0) - (counts[from] ?? 0);

const itself = (value: number) => value;

/** The first token that starts at or behind an offset. */
function tokenAt({ tokens }: Scan, offset: number): number {
  return lowerBound(tokens.start, offset, itself);
}

/** The sentence that holds an offset, or the last one before it. */
function sentenceAt({ sentences }: Scan, offset: number): number {
  return Math.max(lowerBound(sentences.start, offset + 1, itself) - 1, 0);
}
