import { type Sentences, type Tokens, tokenFlag } from './article.ts';
import { characterClass as is } from '../language/characters.ts';
import type { Language } from '../language/language.ts';
import { termOf } from '../language/term.ts';
import { markTitleCase, settleAcronyms } from './settle-words.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * From so many words on a sentence is cut: a table or a list without stops, and what looks through a sentence for each of
 * its words would never end. The longest in 2,600 news articles has 338.
 */
const longestSentence = 500;

/** The words and sentences of a text as columns that grow while it is scanned. */
export class ScannedWords {
  count = 0;
  readonly #text: string;
  readonly #language: Language;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #term: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #sentence: Uint32Array;
  readonly #sentences = {
    start: [] as number[],
    end: [] as number[],
    segment: [] as number[],
    firstToken: [] as number[],
  };
  readonly #words = vocabulary();
  readonly #idOfWord = new Map<string, number>();

  constructor(text: string, language: Language) {
    const room = Math.ceil(text.length / 2) + 1;
    this.#text = text;
    this.#language = language;
    this.#start = new Uint32Array(room);
    this.#end = new Uint32Array(room);
    this.#term = new Uint32Array(room);
    this.#flags = new Uint8Array(room);
    this.#sentence = new Uint32Array(room);
  }

  /** Adds a word to the open sentence; gives it as written. */
  add(start: number, end: number, firstKind: number, flags: number): string {
    const raw = this.#text.slice(start, end);
    let id = this.#idOfWord.get(raw);
    if (id === undefined) this.#idOfWord.set(raw, (id = this.#words.idOf(termOf(raw, this.#language))));
    const { count } = this;
    this.#start[count] = start;
    this.#end[count] = end;
    this.#term[count] = id;
    this.#flags[count] = flags | shapeOf(raw, firstKind);
    this.#sentence[count] = this.#sentences.start.length - 1;
    this.count += 1;
    return raw;
  }

  /** The last word, where it ends at an offset; else empty. */
  endingAt(offset: number): string {
    const last = this.count - 1;
    return this.#end[last] === offset ? this.#text.slice(this.#start[last], offset) : '';
  }

  /** Whether the open sentence has as many words as one may have. */
  isFull(): boolean {
    return this.count - (this.#sentences.firstToken.at(-1) ?? 0) >= longestSentence;
  }

  /** Where the last word ends. */
  get end(): number {
    return this.#end[this.count - 1] ?? 0;
  }

  openSentence(start: number, segment: number): void {
    this.#sentences.start.push(start);
    this.#sentences.end.push(0);
    this.#sentences.segment.push(segment);
    this.#sentences.firstToken.push(this.count);
  }

  /** Ends the open sentence; one that has ended stays as it is. */
  closeSentence(offset: number): void {
    const last = this.#sentences.start.length - 1;
    if (last >= 0 && this.#sentences.end[last] === 0) this.#sentences.end[last] = offset;
  }

  /** Judges the words from one on as a line: whether its capitals say anything. */
  closeLine(first: number): void {
    markTitleCase(first, this.count, this.#start, this.#end, this.#flags);
  }

  /** The columns, cut to what they hold. */
  finish(): { tokens: Tokens; sentences: Sentences; vocabulary: string[] } {
    const { count } = this;
    this.#sentences.firstToken.push(count);
    const tokens: Tokens = {
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      term: this.#term.slice(0, count),
      flags: this.#flags.slice(0, count),
      sentence: this.#sentence.slice(0, count),
    };
    settleAcronyms(tokens, this.#words, this.#language);
    const { start, end, segment, firstToken } = this.#sentences;
    const sentences = {
      start: Uint32Array.from(start),
      end: Uint32Array.from(end),
      segment: Uint32Array.from(segment),
      firstToken: Uint32Array.from(firstToken),
    };
    return { tokens, sentences, vocabulary: this.#words.terms };
  }
}

function shapeOf(word: string, firstKind: number): number {
  if (firstKind === is.digit) return tokenFlag.number;
  if (firstKind !== is.upperCase) return 0;
  return tokenFlag.capitalised | (word.length > 1 && word === word.toUpperCase() ? tokenFlag.upperCase : 0);
}
