import { cueVerbForms } from '../../language/english/cue-verbs.ts';
import { personTitles } from '../../language/english/name-parts.ts';
import { nounsAndVerbs } from '../../language/english/word-classes.ts';
import { subjectPronouns } from '../../language/english/closed-words.ts';
import { type Article, tokenFlag } from '../article.ts';
import { gap, gapsOf, isPossessive } from './gaps.ts';
import { wordClass as is } from './word-classes.ts';

/** What a word is at its place. */
export const tag = {
  other: 0,
  determiner: 1,
  number: 2,
  adjective: 3,
  noun: 4,
  name: 5,
  pronoun: 6,
  preposition: 7,
  coordinator: 8,
  /** A finite verb, auxiliary or modal, or an infinitive. */
  verb: 9,
  /** A present participle or gerund that is no modifier. */
  ing: 10,
  /** A past participle behind a noun: a clause without `who was`. */
  participle: 11,
  adverb: 12,
  to: 13,
  conjunction: 14,
} as const;

/** The words of an article with what the chunker needs to know of each. */
export interface TaggedWords {
  tags: Uint8Array;
  gaps: Uint8Array;
  /** 1 for a word with a possessive ending. */
  possessive: Uint8Array;
}

/** What is read of an article; `terms` and `names` as in the corpus. */
export interface WordsOfArticle extends Pick<Article, 'text' | 'tokens'> {
  terms: Uint32Array;
  names: Uint8Array;
}

const opensNoun = is.article | is.demonstrative | is.possessive | is.quantity | is.number;
/** So far the rules look over adverbs, and for the verb of a clause: no text costs more than its length. */
const farthest = 4;
const longestClause = 40;
const relatives = new Set(['which', 'that', 'who', 'whom', 'what']);
const nominal = is.noun | is.adjective | is.number;
const verbal = is.base | is.present;

/**
 * Gives each word one part of speech, from left to right, by what it can be (`wordClasses`) and by the words beside it:
 * behind a determiner a word is no verb, behind `to` or `they` no noun (constraint rules after Karlsson 1990).
 */
export function tagWords(article: WordsOfArticle, classes: Uint32Array, vocabulary: readonly string[]): TaggedWords {
  const { terms, names, tokens } = article;
  const gaps = gapsOf(article);
  const tags = new Uint8Array(terms.length);
  const possessive = new Uint8Array(terms.length);
  const classAt = (token: number) => classes[terms[token] ?? -1] ?? 0;
  const wordAt = (token: number) => vocabulary[terms[token] ?? -1] ?? '';
  const isName = (token: number) => names[token] === 1;
  const joined = (token: number) => (gaps[token] ?? gap.other) <= gap.marks;
  /** Whether a word is a title in front of a name, as `Mr.` is. */
  const isTitle = (token: number) =>
    ((tokens.flags[token] ?? 0) & tokenFlag.capitalised) !== 0 &&
    personTitles.has(wordAt(token)) &&
    isName(token + 1) &&
    joined(token + 1);
  /** Whether the next word can go on with a noun phrase. */
  const nounFollows = (token: number) =>
    joined(token + 1) && token + 1 < terms.length && (isName(token + 1) || (classAt(token + 1) & nominal) !== 0);

  for (let token = 0; token < terms.length; token += 1) {
    const bits = classAt(token);
    const before = joined(token) ? (tags[token - 1] ?? tag.other) : tag.other;
    const beforeBits = joined(token) && token > 0 ? classAt(token - 1) : 0;
    possessive[token] = isPossessive(article, token) && (bits & (is.pronoun | is.possessive)) === 0 ? 1 : 0;
    tags[token] = tagOf(token, bits, before, beforeBits);
  }
  return { tags, gaps, possessive };

  function tagOf(token: number, bits: number, before: number, beforeBits: number): number {
    const word = wordAt(token);
    const flags = tokens.flags[token] ?? 0;
    const opens =
      before === tag.determiner || before === tag.number || (token > 0 && joined(token) && possessive[token - 1] === 1);
    const afterModifier = opens || before === tag.adjective;
    if (flags & tokenFlag.number || bits & is.number) return tag.number;
    if (bits & (is.article | is.possessive))
      return word === 'her' && !nounFollows(token) ? tag.pronoun : tag.determiner;
    if (bits & is.demonstrative) return demonstrative(token, word, before);
    if (bits & is.quantity)
      return nounFollows(token) ||
        wordAt(token + 1) === 'of' ||
        (joined(token + 1) && (classAt(token + 1) & (is.past | is.ing)) !== 0 && nounFollows(token + 1)) ||
        classAt(token + 1) & opensNoun
        ? tag.determiner
        : tag.pronoun;
    if (bits & is.modal && flags & tokenFlag.capitalised && !(flags & tokenFlag.sentenceStart)) return tag.name;
    const isNoNameAtStart =
      (flags & tokenFlag.sentenceStart) !== 0 && (bits === is.ing || bits === is.past || bits === is.adverb);
    if ((isName(token) && !isNoNameAtStart) || isTitle(token)) return tag.name;
    if (bits & is.pronoun) return tag.pronoun;
    if (bits & is.coordinator) return tag.coordinator;
    if (bits & is.conjunction) return tag.conjunction;
    if (bits & (is.auxiliary | is.modal)) return tag.verb;
    if (bits & is.preposition) return word === 'to' && startsVerb(token + 1) ? tag.to : tag.preposition;
    if (bits & is.adverb) return tag.adverb;
    if (isAfterModal(token) || (before === tag.pronoun && subjectPronouns.has(wordAt(token - 1)))) return tag.verb;
    if (bits & is.past) return past(token, bits, before, beforeBits, opens);
    if (bits & is.ing) return ing(token, bits, before, afterModifier);
    if (bits & verbal) return nounOrVerb(token, bits, before, beforeBits, afterModifier);
    if (bits & is.adjective) return adjective(token, bits, opens);
    return tag.noun;
  }

  /** Whether a modal, `do` or `to` leads to this word, adverbs between them aside. */
  function isAfterModal(token: number): boolean {
    let lead = token - 1;
    while (lead >= 0 && token - lead < farthest && joined(lead + 1) && tags[lead] === tag.adverb) lead -= 1;
    if (lead < 0 || !joined(lead + 1)) return false;
    return tags[lead] === tag.to || (classAt(lead) & is.modal) !== 0;
  }

  /** Whether an infinitive begins at a word, or behind a few adverbs. */
  function startsVerb(from: number): boolean {
    let token = from;
    while (token < from + farthest && joined(token) && classAt(token) & is.adverb && !isName(token)) token += 1;
    const bits = classAt(token);
    if (!joined(token) || isName(token)) return wordAt(token) === 'be';
    const hasObject = (classAt(token + 1) & opensNoun) !== 0 && !nounFollows(token);
    return (bits & (is.base | is.auxiliary)) !== 0 || (bits === is.noun && hasObject);
  }

  function demonstrative(token: number, word: string, before: number): number {
    if (word !== 'that') return nounFollows(token) || classAt(token + 1) & is.number ? tag.determiner : tag.pronoun;
    if (before === tag.noun || before === tag.name || isName(token + 1) || isTitle(token + 1)) return tag.conjunction;
    const next = classAt(token + 1);
    const isNounNext =
      joined(token + 1) && !isName(token + 1) && (next & is.noun) !== 0 && !wordAt(token + 1).endsWith('s');
    return isNounNext && before !== tag.verb
      ? tag.determiner
      : isNounNext && before === tag.verb && (next & is.base) === 0
        ? tag.determiner
        : tag.conjunction;
  }

  function past(token: number, bits: number, before: number, beforeBits: number, opens: boolean): number {
    const follows = nounFollows(token);
    const isNameNext = isName(token + 1) || isTitle(token + 1);
    const afterYear = before === tag.number && tags[token - 2] !== tag.determiner;
    if ((opens && !afterYear) || (before === tag.adjective && follows))
      return follows || before === tag.adjective ? tag.adjective : tag.noun;
    if (beforeBits & is.auxiliary)
      return follows &&
        isBe(token - 1) &&
        (classAt(token + 1) & verbal) === 0 &&
        !isNameNext &&
        (bits & is.participle) === 0 &&
        wordAt(token + 1).endsWith('s')
        ? tag.adjective
        : tag.verb;
    if (before === tag.preposition && follows) return tag.adjective;
    if (before === tag.adverb && follows && tags[token - 2] === tag.determiner) return tag.adjective;
    if (before === tag.noun || before === tag.name) {
      if (bits & is.participle) return tag.participle;
      const next = wordAt(token + 1);
      if (joined(token + 1) && next === 'by') return tag.participle;
      if (before === tag.name) return tag.verb;
      return finiteVerbLater(token) && joined(token + 1) && (classAt(token + 1) & (is.preposition | is.adverb)) !== 0
        ? tag.participle
        : tag.verb;
    }
    if (
      before === tag.other &&
      follows &&
      !cueVerbForms.has(wordAt(token)) &&
      (classAt(token + 1) & verbal) === 0 &&
      !isNameNext
    )
      return tag.adjective;
    if (before === tag.coordinator && tags[token - 2] === tag.adjective && follows) return tag.adjective;
    if (before === tag.verb && follows && !isNameNext) return tag.adjective;
    return tag.verb;
  }

  function isBe(token: number): boolean {
    const word = wordAt(token);
    return word === 'are' || word === 'were';
  }

  /** Whether a finite verb stands behind this word before the next comma or the sentence's end. */
  function finiteVerbLater(token: number): boolean {
    const last = Math.min(terms.length, token + longestClause);
    for (let later = token + 1; later < last && joined(later); later += 1) {
      const bits = classAt(later);
      if (bits & (is.auxiliary | is.modal | is.past)) return true;
      if (bits & (is.conjunction | is.demonstrative)) return false;
    }
    return false;
  }

  function ing(token: number, bits: number, before: number, afterModifier: boolean): number {
    const isNoun = (bits & is.noun) !== 0;
    if (afterModifier) return nounFollows(token) && !isNoun ? tag.adjective : tag.noun;
    if (before === tag.noun || before === tag.name)
      return isNoun && !(classAt(token + 1) & (is.article | is.possessive)) ? tag.noun : tag.ing;
    if (before === tag.preposition || before === tag.verb)
      return isNoun && !(classAt(token + 1) & opensNoun) ? tag.noun : tag.ing;
    return isNoun && before !== tag.pronoun ? tag.noun : tag.ing;
  }

  function adjective(token: number, bits: number, opens: boolean): number {
    if (opens && joined(token + 1) && (classAt(token + 1) & is.base) !== 0) return tag.adjective;
    if (
      nounFollows(token) &&
      !((classAt(token + 1) & verbal) !== 0 && (bits & is.noun) !== 0 && (classAt(token + 2) & opensNoun) !== 0)
    )
      return tag.adjective;
    if (bits & is.noun) return tag.noun;
    const next = wordAt(token + 1);
    return opens && next !== 'and' && next !== 'or' && gaps[token + 1] !== gap.comma ? tag.noun : tag.adjective;
  }

  function nounOrVerb(token: number, bits: number, before: number, beforeBits: number, afterModifier: boolean): number {
    const canBeNoun = (bits & is.noun) !== 0;
    const asNoun = canBeNoun ? (bits & is.adjective && nounFollows(token) ? tag.adjective : tag.noun) : tag.verb;
    const isDetermined = before !== tag.adjective || tags[token - 2] === tag.determiner;
    if (afterModifier)
      return canBeNoun || isDetermined
        ? bits & is.adjective && nounFollows(token)
          ? tag.adjective
          : tag.noun
        : tag.verb;
    if (before === tag.to || beforeBits & is.modal || opensClause(token)) return tag.verb;
    if (before === tag.pronoun)
      return subjectPronouns.has(wordAt(token - 1)) || !canBeNoun ? tag.verb : takesObject(token) ? tag.verb : asNoun;
    if (!canBeNoun) return tag.verb;
    if (before === tag.preposition || before === tag.verb || before === tag.ing) return asNoun;
    if (before === tag.noun || before === tag.name) return besideNoun(token, bits, asNoun);
    if (before === tag.adverb) return takesObject(token) ? tag.verb : asNoun;
    return takesObject(token) && (bits & is.present) === 0 ? tag.verb : asNoun;
  }

  /** Whether `who`, `which` or `that` behind a noun leads to this word: `a group that supports rail lines`. */
  function opensClause(token: number): boolean {
    const antecedent = tags[token - 2];
    if (!joined(token) || !relatives.has(wordAt(token - 1))) return false;
    // `She told Rover that dogs sleep`, and `which aides said was wrong`.
    const isSubject = joined(token + 1) && (classAt(token + 1) & (is.past | is.auxiliary | is.modal)) !== 0;
    if (isSubject || (wordAt(token - 1) === 'that' && !joined(token - 1))) return false;
    return antecedent === tag.noun || (antecedent === tag.name && wordAt(token - 1) !== 'that');
  }

  function besideNoun(token: number, bits: number, asNoun: number): number {
    const pluralBefore = tags[token - 1] === tag.noun && wordAt(token - 1).endsWith('s');
    if (bits & is.base && !(bits & is.present)) {
      if (!pluralBefore) return asNoun;
      const next = classAt(token + 1);
      return takesObject(token) || (joined(token + 1) && (next & (is.preposition | is.adverb)) !== 0)
        ? tag.verb
        : asNoun;
    }
    if (pluralBefore) return asNoun;
    if (relatives.has(wordAt(token - 2)) && tags[token - 1] === tag.name) return tag.verb;
    if (
      tags[token - 1] === tag.name &&
      nounFollows(token) &&
      possessive[token - 1] === 0 &&
      (classAt(token + 1) & verbal) === 0
    )
      return tag.verb;
    return takesObject(token) || !nounsAndVerbs.has(wordAt(token).slice(0, -1)) ? tag.verb : asNoun;
  }

  /** Whether what follows can only be a verb's object or complement. */
  function takesObject(token: number): boolean {
    if (!joined(token + 1) || token + 1 >= terms.length) return false;
    return (
      (classAt(token + 1) & (is.article | is.possessive | is.demonstrative | is.pronoun)) !== 0 || isName(token + 1)
    );
  }
}
