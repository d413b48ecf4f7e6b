import { actNouns, eventNouns, personNouns } from '../noun-kinds.ts';
import { copulas, nounComplements, predicateLeads } from '../phrase-words.ts';
import { isApposition } from './apposition.ts';
import { clauseEnd } from './describing-clause.ts';
import type { NounPhrase } from '../../noun-phrase.ts';
import { type CoreSpan, phraseCore } from './phrase-core.ts';
import { singularOf } from '../singular.ts';
import { tag, type TaggedWords } from '../../tagging/tag.ts';
import type { TextWords } from '../../tokens.ts';
import { type WordView, wordView } from './word-view.ts';

/** Phrases inside phrases are read no deeper than this, so that no text exhausts the stack. */
const deepest = 6;

/**
 * The noun phrases of an article in order of their first words; a phrase inside another (its possessor, what follows
 * its `of`) comes behind it and names it in `inside`.
 *
 * A chunk grammar over parts of speech (Abney 1991): articles, quantities and possessors, then adjectives, participles,
 * nouns and names, the last of which is the head; then `of` phrases and one clause that describes.
 */
export function nounPhrases(article: TextWords, words: TaggedWords, vocabulary: readonly string[]): NounPhrase[] {
  const reader = new PhraseReader(article, words, vocabulary);
  for (let token = 0; token < article.terms.length;) {
    const end = reader.add(token, -1, 0);
    token = end > token ? end : token + 1;
  }
  return reader.phrases;
}

/** The phrases of one article, read one inside another. */
class PhraseReader {
  readonly phrases: NounPhrase[] = [];
  readonly #article: TextWords;
  readonly #words: TaggedWords;
  readonly #view: WordView;

  constructor(article: TextWords, words: TaggedWords, vocabulary: readonly string[]) {
    this.#article = article;
    this.#words = words;
    this.#view = wordView(article, words, vocabulary);
  }

  readonly #coreAt = (first: number) => phraseCore(this.#view, first);

  /** Adds the phrase that begins at a word with everything inside it; gives its end, or the word where there is none. */
  add(first: number, inside: number, depth: number): number {
    const { joined } = this.#view;
    const found = depth > deepest ? undefined : this.#coreAt(first);
    if (!found) return first;
    const place = this.phrases.length;
    const phrase = newPhrase(found, inside);
    this.phrases.push(phrase);
    for (const possessor of found.possessors) this.phrases.push(newPhrase(possessor, place));
    this.#addComplement(place, phrase, depth);
    const next = phrase.ofEnd;
    const clause = phrase.end > next ? next : clauseEnd(this.#article, this.#words, this.#view.wordAt, next);
    if (clause > next) {
      phrase.end = clause;
      phrase.isAside = !joined(next);
      for (let within = next; within < clause;) {
        const behind = this.add(within, place, depth + 1);
        within = behind > within ? behind : within + 1;
      }
    }
    if (inside < 0) this.#addBeside(place, phrase, depth);
    return Math.max(phrase.end, this.phrases.at(-1)?.end ?? 0);
  }

  /** What completes the head: `of` and a phrase, whose own clause ends this phrase, too. */
  #addComplement(place: number, phrase: NounPhrase, depth: number): void {
    const { joined, wordAt } = this.#view;
    const next = phrase.head + 1;
    const preposition = wordAt(next);
    if (!joined(next) || !this.#completes(phrase.head, preposition) || !joined(next + 1)) return;
    const inner = this.phrases.length;
    const end = this.add(next + 1, place, depth + 1);
    if (end === next + 1) return;
    phrase.end = preposition === 'between' ? this.#addSecond(end, place, depth + 1) : end;
    phrase.ofEnd = phrase.end > end ? phrase.end : (this.phrases[inner]?.ofEnd ?? end);
  }

  /** Behind `between A`: `and B`. */
  #addSecond(from: number, place: number, depth: number): number {
    const { joined, tagAt } = this.#view;
    if (!joined(from) || tagAt(from) !== tag.coordinator || !joined(from + 1)) return from;
    const end = this.add(from + 1, place, depth);
    return end > from + 1 ? end : from;
  }

  /** Whether a preposition behind a head leads to what completes it: `of` always, others behind acts and people. */
  #completes(head: number, preposition: string): boolean {
    const { tagAt, wordAt } = this.#view;
    if (preposition === 'of') return true;
    if (tagAt(head) !== tag.noun) return false;
    const noun = singularOf(wordAt(head));
    if (nounComplements.has(preposition)) return eventNouns.has(noun) || actNouns.has(noun);
    return preposition === 'for' && personNouns.has(noun);
  }

  /** What stands in apposition to a phrase, or is said of it with `is`. */
  #addBeside(place: number, phrase: NounPhrase, depth: number): void {
    const { afterComma, count, joined, tagAt, wordAt } = this.#view;
    const next = phrase.ofEnd;
    if (afterComma(next) && next < count && phrase.end === next) {
      const other = this.#coreAt(next);
      if (other && isApposition(this.#view, this.#coreAt, phrase, other)) {
        const behind = this.phrases.length;
        this.add(next, -1, depth + 1);
        const added = this.phrases[behind];
        if (added) added.apposedTo = place;
      }
      return;
    }
    const verb = wordAt(next);
    if (
      joined(next) &&
      copulas.has(verb) &&
      joined(next + 1) &&
      tagAt(next + 1) === tag.determiner &&
      predicateLeads.has(wordAt(next + 1))
    ) {
      const behind = this.phrases.length;
      this.add(next + 1, -1, depth + 1);
      const added = this.phrases[behind];
      if (added) added.saidOf = place;
    }
  }
}

function newPhrase({ first, core, head }: CoreSpan, inside: number): NounPhrase {
  const end = head + 1;
  return { first, core, head, ofEnd: end, end, isAside: false, inside, apposedTo: -1, saidOf: -1 };
}
