import { type Tokens, tokenFlag } from './article.ts';
import type { Language } from '../language/language.ts';
import { isCaseDistinct } from '../language/term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line whose long words nearly all have capitals says nothing about names. */
export function markTitleCase(from: number, to: number, start: Uint32Array, end: Uint32Array, flags: Uint8Array): void {
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
export function settleAcronyms({ term, flags, start, end }: Tokens, words: Vocabulary, language: Language): void {
  const isShouted = (token: number) =>
    Boolean((flags[token] ?? 0) & tokenFlag.upperCase) && (end[token] ?? 0) - (start[token] ?? 0) > 3;
  for (let token = 0; token < term.length; token += 1) {
    const word = words.terms[term[token] ?? 0] ?? '';
    if (word === 'US' || word === word.toLowerCase() || !isCaseDistinct(word, language)) continue;
    const isWritten = (end[token] ?? 0) - (start[token] ?? 0) === word.length;
    if (isWritten && (isShouted(token - 1) || isShouted(token + 1))) term[token] = words.idOf(word.toLowerCase());
  }
}
