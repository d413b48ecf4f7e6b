import { furnitureCues, type FurnitureCue } from '../../lines/repeated-furniture-cues.ts';
import { english } from '../../language/english/english.ts';
import { termOf } from '../../language/term.ts';

/** A phrase of the table that stands in a sentence. */
export interface FoundCue {
  phrase: string;
  rule: FurnitureCue;
  /** Whether the phrase alone makes the sentence the same as others that hold it. */
  isFrame: boolean;
}

interface Phrase {
  phrase: string;
  rule: FurnitureCue;
  words: string[];
  /** Place of the word by which the phrase is looked up: its longest. */
  anchor: number;
}

const phrasesByAnchor = new Map<string, Phrase[]>();
for (const rule of furnitureCues) {
  const { phrase } = rule;
  const words = phrase.split(' ').map((word) => termOf(word, english));
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const entry = { phrase, rule, words, anchor: words.indexOf(longest) };
  phrasesByAnchor.set(longest, [...(phrasesByAnchor.get(longest) ?? []), entry]);
}

/** Whether a sentence with this term may hold a phrase of the table: a quick no for nearly all sentences. */
export const mayBeInCue = (term: string): boolean => phrasesByAnchor.has(term);

/**
 * The phrase among terms that speaks of the page and not of the news: one that fixes the whole sentence before others,
 * and faint ones last.
 *
 * @example furnitureCue(['ann', 'lee', 'contributed', 'to', 'this', 'report'])?.rule.kind // => 'byline'
 */
export function furnitureCue(terms: readonly string[]): FoundCue | undefined {
  let found: FoundCue | undefined;
  for (const [place, term] of terms.entries())
    for (const { phrase, rule, words, anchor } of phrasesByAnchor.get(term) ?? []) {
      const start = place - anchor;
      if (!words.every((word, offset) => terms[start + offset] === word)) continue;
      const cue = { phrase, rule, isFrame: rule.frame === 'anywhere' || (rule.frame === 'opening' && start === 0) };
      if ((rule.frame === '' || cue.isFrame) && weight(cue) > weight(found)) found = cue;
    }
  return found;
}

function weight(cue: FoundCue | undefined): number {
  if (cue === undefined) return 0;
  if (cue.isFrame) return 3;
  return cue.rule.isFaint ? 1 : 2;
}
