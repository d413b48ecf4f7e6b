import { tokenFlag } from './article.ts';
import { english } from '../language/english/english.ts';
import { normalise } from './normalise.ts';
import { scan } from './scan.ts';
import { extent } from '../statistics/extent.ts';

/** A place where one of the wanted phrases stands: tokens `first` to `end - 1`. */
export interface PhraseMatch {
  /** Which of the groups the phrase belongs to. */
  group: number;
  first: number;
  end: number;
}

/** Finds phrases in columns of terms, the longest first and none inside another. */
export type PhraseMatcher = (term: Uint32Array, flags: Uint8Array, sentence: Uint32Array) => PhraseMatch[];

interface Phrase {
  group: number;
  terms: number[];
  /** Words that the phrase writes with a capital must have one in the text, too: `Rose`, not `rose`. */
  capitals: boolean[];
}

/**
 * Makes a matcher for groups of phrases (the aliases of each actor, the terms of each topic).
 *
 * @param groups one list of phrases a group, as an analyst writes them
 * @param idOf the id of a term in the corpus, `undefined` for one that does not occur
 */
export function phraseMatcher(
  groups: readonly (readonly string[])[],
  idOf: (term: string) => number | undefined,
): PhraseMatcher {
  const byFirst = new Map<number, Phrase[]>();
  groups.forEach((phrases, group) => {
    for (const text of phrases) {
      const phrase = readPhrase(text, group, idOf);
      const first = phrase?.terms[0];
      if (phrase === undefined || first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  });
  const starts = new Uint8Array(Math.max(extent(byFirst.keys())[1], 0) + 1);
  for (const [first, phrases] of byFirst) {
    phrases.sort((a, b) => b.terms.length - a.terms.length);
    starts[first] = 1;
  }
  return (term, flags, sentence) => {
    const matches: PhraseMatch[] = [];
    for (let token = 0; token < term.length; token += 1) {
      if (starts[term[token] ?? 0] !== 1) continue;
      const phrase = byFirst.get(term[token] ?? 0)?.find((wanted) => fits(wanted, term, flags, sentence, token));
      if (!phrase) continue;
      matches.push({ group: phrase.group, first: token, end: token + phrase.terms.length });
      token += phrase.terms.length - 1;
    }
    return matches;
  };
}

function readPhrase(text: string, group: number, idOf: (term: string) => number | undefined): Phrase | undefined {
  const phrase = normalise(text).text;
  // An analyst's names and terms, in whatever language the texts are.
  const { tokens, vocabulary } = scan(phrase, [{ kind: 'paragraph', start: 0, end: phrase.length }], english);
  const terms: number[] = [];
  for (const local of tokens.term) {
    const id = idOf(vocabulary[local] ?? '');
    if (id === undefined) return undefined;
    terms.push(id);
  }
  return { group, terms, capitals: Array.from(tokens.flags, (flag) => (flag & tokenFlag.capitalised) !== 0) };
}

function fits(phrase: Phrase, term: Uint32Array, flags: Uint8Array, sentence: Uint32Array, start: number): boolean {
  return phrase.terms.every((id, offset) => {
    const token = start + offset;
    if (term[token] !== id || sentence[token] !== sentence[start]) return false;
    return phrase.capitals[offset] !== true || ((flags[token] ?? 0) & tokenFlag.capitalised) !== 0;
  });
}
