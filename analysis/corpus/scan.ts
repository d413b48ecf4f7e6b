import { type Sentences, type Tokens, tokenFlag } from './article.ts';
import type { Segment } from '../lines/segment.ts';
import { characterClass as is, classOf, isWordClass } from '../language/characters.ts';
import { endOfWord } from './scan-word.ts';
import { endOfStops, sentenceEnd } from '../language/sentence-end.ts';
import type { Language } from '../language/language.ts';
import { isDotted } from '../language/term.ts';
import { ScannedWords } from './scanned-words.ts';

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
 * Cuts words, sentence ends and quotation marks in one pass over the segments of a text. A segment's end always ends a
 * sentence, so that a headline needs no full stop.
 *
 * @param segments in order of place, without overlap
 * @example scan('He left. “No.”', [{ kind: 'paragraph', start: 0, end: 14 }], english).sentences.start // => Uint32Array [0, 9]
 */
export function scan(text: string, segments: readonly Segment[], language: Language): Scan {
  const words = new ScannedWords(text, language);
  const marks: QuoteMark[] = [];
  segments.forEach((segment, index) => {
    const first = words.count;
    new SegmentScanner({ text, segment, index, language, words, marks }).run();
    // A sentence full of names is no headline.
    if (segment.kind !== 'paragraph' || text[segment.end - 1] !== '.') words.closeLine(first);
  });
  return { ...words.finish(), marks };
}

interface ScannedSegment {
  text: string;
  segment: Segment;
  /** Its place among the segments. */
  index: number;
  language: Language;
  words: ScannedWords;
  marks: QuoteMark[];
}

/** The pass over one segment: where it stands, whether a sentence is open, and what awaits the next word. */
class SegmentScanner {
  readonly #at: ScannedSegment;
  readonly #end: number;
  #position: number;
  #isOpen = false;
  /** Where a mark or bracket stands that belongs to the next sentence, −1 for none. */
  #held = -1;
  /** Flags of the next word. */
  #flags: number = tokenFlag.sentenceStart;

  constructor(at: ScannedSegment) {
    this.#at = at;
    this.#position = at.segment.start;
    this.#end = at.segment.end;
  }

  run(): void {
    const { text, words } = this.#at;
    while (this.#position < this.#end) {
      const kind = classOf(text.charCodeAt(this.#position));
      if (isWordClass(kind) && beginsWord(text, this.#position, kind)) this.#word(kind);
      else if (kind === is.fullStop || kind === is.exclamation) this.#stop();
      else this.#mark(kind);
    }
    if (this.#isOpen) words.closeSentence(this.#end);
  }

  #word(kind: number): void {
    const { text, index, words } = this.#at;
    const start = this.#position;
    if (this.#isOpen && words.isFull()) this.#close(words.end);
    if (!this.#isOpen) {
      this.#isOpen = true;
      words.openSentence(this.#held < 0 ? start : this.#held, index);
      this.#flags |= tokenFlag.sentenceStart;
    }
    this.#position = endOfWord(text, start, this.#end);
    const raw = words.add(start, this.#position, kind, this.#flags);
    this.#flags = 0;
    this.#held = -1;
    // A dotted acronym has the stop in it.
    if (raw.endsWith('.') && isDotted(raw)) this.#endSentence(this.#position - 1, this.#position, raw);
  }

  #stop(): void {
    const { text, words } = this.#at;
    const at = this.#position;
    if (this.#isOpen && this.#endSentence(at, at, words.endingAt(at))) {
      this.#flags = 0;
      return;
    }
    this.#flags |= tokenFlag.afterPunctuation;
    // Of several stops in a row the first has spoken for all.
    this.#position = endOfStops(text, at, this.#end);
  }

  /** Ends the sentence at a stop, where it ends there; steps over the marks behind it. */
  #endSentence(stop: number, behind: number, lastWord: string): boolean {
    const { text, index, marks, language } = this.#at;
    const end = sentenceEnd(text, stop, lastWord, this.#end, language);
    if (end === undefined) return false;
    for (let offset = behind; offset < end; offset += 1) {
      const kind = classOf(text.charCodeAt(offset));
      if (isQuoteMark(kind)) marks.push({ offset, segment: index, kind: faceOf(text, offset, kind, language) });
    }
    this.#close(end);
    this.#position = end;
    return true;
  }

  #close(offset: number): void {
    this.#at.words.closeSentence(offset);
    this.#isOpen = false;
  }

  #mark(kind: number): void {
    const { text, index, marks, language } = this.#at;
    const at = this.#position;
    if (isQuoteMark(kind)) {
      marks.push({ offset: at, segment: index, kind: faceOf(text, at, kind, language) });
      if (opensWords(text, at, kind)) this.#flags |= tokenFlag.sentenceStart;
      this.#flags |= tokenFlag.afterPunctuation;
      this.#hold(at);
    } else if (kind === is.punctuation) {
      this.#flags |= tokenFlag.afterPunctuation;
      if (text[at] === '(' || text[at] === '[') this.#hold(at);
    } else if (kind === is.hyphen && isDash(text, at)) this.#flags |= tokenFlag.afterPunctuation;
    this.#position += 1;
  }

  /** A mark or bracket before a sentence's first word belongs to the sentence. */
  #hold(offset: number): void {
    if (!this.#isOpen && this.#held < 0) this.#held = offset;
  }
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
