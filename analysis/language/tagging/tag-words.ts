import { gapsOf, isJoined } from '../gaps.ts';
import { isPossessive } from '../possessive.ts';
import type { TextWords } from '../tokens.ts';
import { wordClass } from '../word-class.ts';
import { tag, type TaggedWords } from './tag.ts';
import type { TagRule, WordsInTagging } from './tag-rule.ts';

/** Gives each word of a text one part of speech; `classes` says what each term of the vocabulary can be. */
export type Tagger = (text: TextWords, classes: Uint32Array, vocabulary: readonly string[]) => TaggedWords;

/**
 * A tagger from the rules of a language: from left to right, each word by what it can be and by what stands beside it
 * (constraint rules after Karlsson 1990). Where no rule fits, a word is `tag.other`.
 */
export function tagger(rules: readonly TagRule[]): Tagger {
  const masked = rules.map(maskedRule);
  const byClass = new Map<number, readonly MaskedRule[]>();
  /** The rules that words of some classes may fit: far fewer than all. */
  const rulesFor = (bits: number) => {
    const known = byClass.get(bits) ?? masked.filter((rule) => fitsClass(rule, bits));
    byClass.set(bits, known);
    return known;
  };
  return (text, classes, vocabulary) => {
    const count = text.terms.length;
    const tagged = { tags: new Uint8Array(count), gaps: gapsOf(text), possessive: new Uint8Array(count) };
    const words = wordsInTagging(text, tagged, classes, vocabulary);
    for (let token = 0; token < count; token += 1) {
      const bits = words.classAt(token);
      // `He’s` and `whose` own nothing by their form.
      const owns = (bits & (wordClass.pronoun | wordClass.possessive)) === 0 && isPossessive(text, token);
      if (owns) tagged.possessive[token] = 1;
      tagged.tags[token] = firstFitting(rulesFor(bits), words, token);
    }
    return tagged;
  };
}

function wordsInTagging(
  { terms, names, tokens }: TextWords,
  { tags, gaps, possessive }: TaggedWords,
  classes: Uint32Array,
  vocabulary: readonly string[],
): WordsInTagging {
  return {
    count: terms.length,
    wordAt: (token) => vocabulary[terms[token] ?? -1] ?? '',
    classAt: (token) => classes[terms[token] ?? -1] ?? 0,
    tagAt: (token) => tags[token] ?? tag.other,
    gapAt: (token) => gaps[token] ?? 0,
    flagsAt: (token) => tokens.flags[token] ?? 0,
    joined: (token) => token < terms.length && isJoined(gaps[token] ?? 0),
    isName: (token) => names[token] === 1,
    isPossessive: (token) => possessive[token] === 1,
  };
}

/** A rule whose lists are bits; every bit for a list that is left out. */
interface MaskedRule extends Pick<TagRule, 'words' | 'afterWords' | 'beforeWords' | 'where' | 'unless' | 'is'> {
  can: number;
  also: number;
  cannot: number;
  after: number;
  afterClass: number;
  before: number;
  unlessBefore: number;
}

const all = -1;
const anyOf = (bits: readonly number[] | undefined, otherwise: number) =>
  bits ? bits.reduce((mask, bit) => mask | bit, 0) : otherwise;
const tagsIn = (tags: readonly number[] | undefined, otherwise: number) =>
  tags
    ? anyOf(
        tags.map((one) => 1 << one),
        0,
      )
    : otherwise;

function maskedRule({
  can,
  also,
  cannot,
  after,
  unlessAfter,
  afterClass,
  before,
  unlessBefore,
  ...rest
}: TagRule): MaskedRule {
  return {
    ...rest,
    can: anyOf(can, all),
    also: anyOf(also, all),
    cannot: anyOf(cannot, 0),
    after: tagsIn(after, all) & ~tagsIn(unlessAfter, 0),
    afterClass: anyOf(afterClass, all),
    before: anyOf(before, all),
    unlessBefore: anyOf(unlessBefore, 0),
  };
}

const fits = (mask: number, bits: number) => mask === all || (mask & bits) !== 0;

const fitsClass = ({ can, also, cannot }: MaskedRule, bits: number) =>
  fits(can, bits) && fits(also, bits) && (cannot & bits) === 0;

/** The tag of the first rule that fits a word at its place. */
function firstFitting(rules: readonly MaskedRule[], words: WordsInTagging, token: number): number {
  const follows = words.joined(token);
  const after = 1 << (follows ? words.tagAt(token - 1) : tag.other);
  const afterClass = follows ? words.classAt(token - 1) : 0;
  const next = words.classAt(token + 1);
  for (const rule of rules) {
    if ((rule.after & after) === 0 || !fits(rule.afterClass, afterClass)) continue;
    if (!fits(rule.before, next) || (rule.unlessBefore & next) !== 0) continue;
    if (rule.afterWords && !(follows && rule.afterWords.has(words.wordAt(token - 1)))) continue;
    if (isWord(rule, words, token) && isWhere(rule, words, token)) return rule.is;
  }
  return tag.other;
}

const isWord = (rule: MaskedRule, { wordAt }: WordsInTagging, token: number) =>
  rule.words?.has(wordAt(token)) !== false && rule.beforeWords?.has(wordAt(token + 1)) !== false;

function isWhere({ where = none, unless = none }: MaskedRule, words: WordsInTagging, token: number): boolean {
  for (const holds of where) if (!holds(words, token)) return false;
  for (const holds of unless) if (holds(words, token)) return false;
  return true;
}

const none: readonly never[] = [];
