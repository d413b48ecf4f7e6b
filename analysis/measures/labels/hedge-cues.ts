import { attributingVerbs, epistemicLeads, hedgeWords, namingVerbs } from '../../language/english/hedges.ts';
import { beforePredicate } from '../../language/english/phrase-words.ts';

/** What a word can do for a hedge, as bits. */
export const hedgeCue = {
  epistemic: 1,
  attributed: 2,
  lead: 4,
  attributing: 8,
  naming: 16,
  copula: 32,
  what: 64,
} as const;

/** The hedging cues of every word of a vocabulary, so that no mention looks a word up in five lists. */
export const hedgeCues = (vocabulary: readonly string[]): Uint8Array => Uint8Array.from(vocabulary, cuesOf);

function cuesOf(word: string): number {
  const kind = hedgeWords.get(word);
  let bits = kind === undefined ? 0 : hedgeCue[kind];
  if (epistemicLeads.has(word)) bits |= hedgeCue.lead;
  if (attributingVerbs.has(word)) bits |= hedgeCue.attributing;
  if (namingVerbs.has(word)) bits |= hedgeCue.naming;
  if (beforePredicate.has(word)) bits |= hedgeCue.copula;
  return word === 'what' ? bits | hedgeCue.what : bits;
}
