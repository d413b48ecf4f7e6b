import { type Sentences, type Tokens, tokenFlag } from './article.ts';
import type { Segment } from '../lines/segment.ts';
import { characterClass as is, classOf, isWordClass } from '../language/characters.ts';
import { endOfWord } from './scan-word.ts';
import { endOfStops, sentenceEnd } from '../language/sentence-end.ts';
import type { Language } from '../language/language.ts';
import { isCaseDistinct, isDotted, termOf } from '../language/term.ts';
import { vocabulary } from './vocabulary.ts';

/** A quotation mark, or an apostrophe that might be one, at its place. */
export interface QuoteMark {
  offset: number;
  segment: number;
  /** One of `characterClass`: apostrophe, straightQuote, openingQuote, closingQuote, openingSingleQuote. */
  kind: number;
}

/** What one pass over a text finds. */
export interface Scan {
  tokens: Tokens;
  sentences: Sentences;
  marks: QuoteMark[];
  vocabulary: string[];
}

/**
 * From so many words on a sentence is cut: a table or a list without stops, and what looks through a sentence for each of
 * its words would never end. The longest in 2,600 news articles has 338.
 */
const longestSentence = 500;

/**
 * Cuts words, sentence ends and quotation marks in one pass over the segments of a text. A segment's end always ends a
 * sentence, so that a headline needs no full stop.
 *
 * @param segments in order of place, without overlap
 * @example scan('He left. “No.”', [{ kind: 'paragraph', start: 0, end: 14 }], english).sentences.start // => Uint32Array [0, 9]
 */
export function scan(text: string, segments: readonly Segment[], language: Language): Scan {
  const room = Math.ceil(text.length / 2) + 1;
  const start = new Uint32Array(room);
  const end = new Uint32Array(room);
  const term = new Uint32Array(room);
  const flags = new Uint8Array(room);
  const sentence = new Uint32Array(room);
  const sentences = { start: [] as number[], end: [] as number[], segment: [] as number[], firstToken: [] as number[] };
  const marks: QuoteMark[] = [];
  const words = vocabulary();
  const idOfWord = new Map<string, number>();
  let count = 0;

  const close = (offset: number) => {
    const last = sentences.start.length - 1;
    if (last >= 0 && sentences.end[last] === 0) sentences.end[last] = offset;
  };

  segments.forEach((segment, segmentIndex) => {
    let open = false;
    let pendingStart = -1;
    let pendingFlags: number = tokenFlag.sentenceStart;
    const firstInSegment = count;
    let position = segment.start;
    /** A mark or bracket before a sentence's first word belongs to the sentence. */
    const hold = (offset: number) => {
      if (!open && pendingStart < 0) pendingStart = offset;
    };
    while (position < segment.end) {
      const kind = classOf(text.charCodeAt(position));
      if (isWordClass(kind) && beginsWord(text, position, kind)) {
        const wordEnd = endOfWord(text, position, segment.end);
        if (open && count - (sentences.firstToken.at(-1) ?? 0) >= longestSentence) {
          close(end[count - 1] ?? position);
          open = false;
        }
        if (!open) {
          open = true;
          sentences.start.push(pendingStart < 0 ? position : pendingStart);
          sentences.end.push(0);
          sentences.segment.push(segmentIndex);
          sentences.firstToken.push(count);
          pendingFlags |= tokenFlag.sentenceStart;
        }
        const raw = text.slice(position, wordEnd);
        let id = idOfWord.get(raw);
        if (id === undefined) idOfWord.set(raw, (id = words.idOf(termOf(raw, language))));
        start[count] = position;
        end[count] = wordEnd;
        term[count] = id;
        flags[count] = pendingFlags | shapeOf(raw, kind);
        sentence[count] = sentences.start.length - 1;
        count += 1;
        pendingFlags = 0;
        pendingStart = -1;
        position = wordEnd;
        if (raw.endsWith('.') && isDotted(raw)) {
          const stop = sentenceEnd(text, wordEnd - 1, raw, segment.end, language);
          if (stop !== undefined) {
            markQuotes(text, wordEnd, stop, segmentIndex, marks, language);
            close(stop);
            open = false;
            position = stop;
          }
        }
        continue;
      }
      if (kind === is.fullStop || kind === is.exclamation) {
        const lastWord = open && end[count - 1] === position ? text.slice(start[count - 1], position) : '';
        const stop = open ? sentenceEnd(text, position, lastWord, segment.end, language) : undefined;
        if (stop !== undefined) {
          markQuotes(text, position, stop, segmentIndex, marks, language);
          close(stop);
          open = false;
          pendingFlags = 0;
          position = stop;
          continue;
        }
        pendingFlags |= tokenFlag.afterPunctuation;
        // Of several stops in a row the first has spoken for all.
        position = endOfStops(text, position, segment.end);
        continue;
      }
      if (isQuoteMark(kind)) {
        marks.push({ offset: position, segment: segmentIndex, kind: faceOf(text, position, kind, language) });
        if (opensWords(text, position, kind)) pendingFlags |= tokenFlag.sentenceStart;
        pendingFlags |= tokenFlag.afterPunctuation;
        hold(position);
      } else if (kind === is.punctuation) {
        pendingFlags |= tokenFlag.afterPunctuation;
        if (text[position] === '(' || text[position] === '[') hold(position);
      } else if (kind === is.hyphen && isDash(text, position)) pendingFlags |= tokenFlag.afterPunctuation;
      position += 1;
    }
    if (open) close(segment.end);
    markTitleCase(firstInSegment, count, start, end, flags);
  });
  sentences.firstToken.push(count);

  const tokens: Tokens = {
    start: start.slice(0, count),
    end: end.slice(0, count),
    term: term.slice(0, count),
    flags: flags.slice(0, count),
    sentence: sentence.slice(0, count),
  };
  settleAcronyms(tokens, words, language);
  return {
    tokens,
    sentences: {
      start: Uint32Array.from(sentences.start),
      end: Uint32Array.from(sentences.end),
      segment: Uint32Array.from(sentences.segment),
      firstToken: Uint32Array.from(sentences.firstToken),
    },
    marks,
    vocabulary: words.terms,
  };
}

const isQuoteMark = (kind: number) => kind >= is.apostrophe && kind <= is.openingSingleQuote;

/** Which way a mark faces in a language. */
const faceOf = (text: string, offset: number, kind: number, { marks }: Language) =>
  marks.get(text[offset] ?? '') ?? kind;

/** A combining mark begins no word, and underscores only up to two before a letter: `__proto__`, but no line to fill in. */
function beginsWord(text: string, position: number, kind: number): boolean {
  if (kind < is.mark) return true;
  if (kind === is.mark) return false;
  const next = classOf(text.charCodeAt(position + 1));
  const letter = next === is.underscore ? classOf(text.charCodeAt(position + 2)) : next;
  return isWordClass(letter) && letter < is.mark;
}

function opensWords(text: string, position: number, kind: number): boolean {
  if (kind === is.straightQuote) return isWordClass(classOf(text.charCodeAt(position + 1)));
  return kind === is.openingQuote || kind === is.openingSingleQuote;
}

/** `--`, or a hyphen with a space before it, where a dash is meant. */
const isDash = (text: string, position: number) =>
  text[position + 1] === '-' || (position > 0 && classOf(text.charCodeAt(position - 1)) === is.space);

function shapeOf(word: string, firstKind: number): number {
  if (firstKind === is.digit) return tokenFlag.number;
  if (firstKind !== is.upperCase) return 0;
  return tokenFlag.capitalised | (word.length > 1 && word === word.toUpperCase() ? tokenFlag.upperCase : 0);
}

/** The marks between a stop and the end of its sentence, which the scan steps over. */
function markQuotes(
  text: string,
  from: number,
  to: number,
  segment: number,
  marks: QuoteMark[],
  language: Language,
): void {
  for (let offset = from; offset < to; offset += 1) {
    const kind = classOf(text.charCodeAt(offset));
    if (isQuoteMark(kind)) marks.push({ offset, segment, kind: faceOf(text, offset, kind, language) });
  }
}

/** A line whose long words nearly all have capitals says nothing about names. */
function markTitleCase(from: number, to: number, start: Uint32Array, end: Uint32Array, flags: Uint8Array): void {
  let long = 0;
  let capitalised = 0;
  for (let token = from; token < to; token += 1) {
    if ((end[token] ?? 0) - (start[token] ?? 0) < 4 || (flags[token] ?? 0) & tokenFlag.number) continue;
    long += 1;
    if ((flags[token] ?? 0) & tokenFlag.capitalised) capitalised += 1;
  }
  if (long < 3 || capitalised < 0.8 * long) return;
  for (let token = from; token < to; token += 1) flags[token] = (flags[token] ?? 0) | tokenFlag.titleCase;
}

/** In a line of capitals `WHO` is a pronoun as likely as the agency: neighbours in capitals decide. `US` is never `us`. */
function settleAcronyms(
  { term, flags, start, end }: Tokens,
  words: ReturnType<typeof vocabulary>,
  language: Language,
): void {
  const isShouted = (token: number) =>
    Boolean((flags[token] ?? 0) & tokenFlag.upperCase) && (end[token] ?? 0) - (start[token] ?? 0) > 3;
  for (let token = 0; token < term.length; token += 1) {
    const word = words.terms[term[token] ?? 0] ?? '';
    if (word === 'US' || word === word.toLowerCase() || !isCaseDistinct(word, language)) continue;
    const isWritten = (end[token] ?? 0) - (start[token] ?? 0) === word.length;
    if (isWritten && (isShouted(token - 1) || isShouted(token + 1))) term[token] = words.idOf(word.toLowerCase());
  }
}
