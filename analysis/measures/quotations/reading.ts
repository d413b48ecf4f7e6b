import type { QuotedSpan } from '../../corpus/article.ts';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { CueForm } from '../../language/english/cue-verbs.ts';
import { wordKind } from '../../language/attribution-words.ts';
import { gap, gapsOf } from '../../language/gaps.ts';
import { isPossessive as endsInPossessive } from '../../language/possessive.ts';
import { tag, type TaggedWords } from '../../language/tagging/tag.ts';
import type { WordTable } from './word-table.ts';

export { gap };

/** Words inside one pair of quotation marks: tokens `first` to `end - 1`. */
export interface Piece extends QuotedSpan {
  first: number;
  end: number;
  /** Offsets inside the marks. */
  from: number;
  to: number;
}

/** A stretch of sentences that quotation marks hold together, in one segment: tokens `first` to `end - 1`. */
export interface Unit {
  first: number;
  end: number;
  segment: number;
}

/** An article as the rules of attribution read it: words by kind, what stands between them, and who is inside marks. */
export interface Reading {
  article: CorpusArticle;
  table: WordTable;
  /** Parts of speech, in a language with a grammar. */
  tags?: Uint8Array;
  gaps: Uint16Array;
  /** Which piece each token is in, -1 outside marks. */
  pieceOf: Int32Array;
  pieces: Piece[];
  units: Unit[];
}

/** What does not matter here: marks are read as pieces, sentences as units. */
const read = ~(gap.marks | gap.other | gap.sentence);

/**
 * Reads an article.
 *
 * @param table what kind of word each term of the corpus is
 * @param tagged the words of the article with their parts of speech, in a language with a grammar
 */
export function readingOf(article: CorpusArticle, table: WordTable, tagged?: TaggedWords): Reading {
  const pieces = piecesOf(article);
  const size = article.terms.length;
  const pieceOf = new Int32Array(size + 1).fill(-1);
  const gaps = (tagged?.gaps ?? gapsOf(article)).map((bits) => bits & read);
  pieces.forEach(({ first, end }, piece) => {
    pieceOf.fill(piece, first, end);
    gaps[first] = (gaps[first] ?? 0) | gap.opens;
    gaps[end] = (gaps[end] ?? 0) | gap.closes;
  });
  const units = unitsOf(article, pieceOf);
  for (const { first, end } of units) {
    gaps[first] = ((gaps[first] ?? 0) & ~gap.closes) | gap.unit;
    gaps[end] = (gaps[end] ?? 0) | gap.unit;
  }
  return { article, table, gaps, pieceOf, pieces, units, ...(tagged && { tags: tagged.tags }) };
}

/** Marks that hold speech or keep words at a distance; titles of works are words like any other. */
function piecesOf({ quotes, tokens }: CorpusArticle): Piece[] {
  let token = 0;
  const pieces: Piece[] = [];
  for (const quote of quotes) {
    if (quote.role === 'title') continue;
    while (token < tokens.start.length && (tokens.start[token] ?? 0) < quote.start) token += 1;
    let end = token;
    while (end < tokens.start.length && (tokens.start[end] ?? 0) < quote.end) end += 1;
    if (end > token) pieces.push({ ...quote, from: quote.start, to: quote.end, first: token, end });
    token = end;
  }
  return pieces;
}

/** Sentences are joined up to so many words: the longest stretch in 2,600 news articles has 406. */
const longestUnit = 1000;

/** Sentences, joined where a pair of marks holds several of them. */
function unitsOf({ sentences, tokens }: CorpusArticle, pieceOf: Int32Array): Unit[] {
  const units: Unit[] = [];
  for (let sentence = 0; sentence < sentences.start.length; sentence += 1) {
    const first = sentences.firstToken[sentence] ?? 0;
    const end = sentences.firstToken[sentence + 1] ?? tokens.start.length;
    const segment = sentences.segment[sentence] ?? 0;
    const piece = pieceOf[first] ?? -1;
    const last = units.at(-1);
    const isJoined = piece >= 0 && last?.segment === segment && pieceOf[first - 1] === piece;
    if (isJoined && end - last.first <= longestUnit) last.end = end;
    else units.push({ first, end, segment });
  }
  return units;
}

/** The form of a cue verb that a token may be, outside quotation marks. */
export const cueAt = ({ article, table }: Reading, token: number): CueForm | undefined =>
  table.cues[article.terms[token] ?? -1];

/** The term of a token. */
export const wordAt = ({ article, table }: Reading, token: number): string =>
  table.terms[article.terms[token] ?? -1] ?? '';

/** The kinds of word that a token may be, as bits of `wordKind`. */
export const kindAt = ({ article, table }: Reading, token: number): number =>
  table.kinds[article.terms[token] ?? -1] ?? 0;

/** Whether a token is one of some kinds of word. */
export const isKind = (reading: Reading, token: number, kinds: number): boolean =>
  (kindAt(reading, token) & kinds) !== 0;

/** Whether a token has one of some roles, bits of `wordRole`. */
export const isRole = ({ article, table }: Reading, token: number, roles: number): boolean =>
  ((table.roles[article.terms[token] ?? -1] ?? 0) & roles) !== 0;

/** Whether a token is part of a name. */
export const isName = ({ article }: Reading, token: number): boolean => article.names[token] === 1;

/** What a token is at its place, as a `tag`; `tag.other` in a language without grammar. */
export const tagAt = ({ tags }: Reading, token: number): number => tags?.[token] ?? tag.other;

/** Whether a token is a verb; in a language without grammar, whether it may be a cue. */
export const isVerb = (reading: Reading, token: number): boolean =>
  reading.tags ? reading.tags[token] === tag.verb : cueAt(reading, token) !== undefined;

/** What stands before a token, as bits of `gap`. */
export const gapAt = ({ gaps }: Reading, token: number): number => gaps[token] ?? 0;

/** Whether a token ends in a possessive `'s`. */
export const isPossessive = (reading: Reading, token: number): boolean =>
  endsInPossessive(reading.article, token) && !isKind(reading, token, wordKind.subject | wordKind.auxiliary);
