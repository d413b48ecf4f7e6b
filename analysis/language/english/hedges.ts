import { wordSets } from '../word-list.ts';

/**
 * Words by which a text keeps its distance from a label.
 *
 * Source: the epistemic adjectives, adverbs and nouns of Hyland 2005 (Metadiscourse, appendix "hedges") and of the
 * CoNLL-2010 hedge cues (Farkas et al. 2010) that stand inside or beside noun phrases; legal and attributing formulas
 * (`alleged`, `so-called`) after the Reuters Handbook of Journalism. Read through for news by hand.
 */
const ofKind = wordSets(new URL('hedges.csv', import.meta.url), 'kinds');

export type HedgeKind = 'epistemic' | 'attributed';

/** One word among the modifiers of a noun, or right before its phrase. */
export const hedgeWords: ReadonlyMap<string, HedgeKind> = new Map(
  (['epistemic', 'attributed'] as const).flatMap((kind) => [...ofKind(kind)].map((word) => [word, kind] as const)),
);

/** Phrases right before a noun phrase that lay it on somebody: `what it said was a drone`. Lower case, as terms. */
export const attributingVerbs = ofKind('attributing-verb');

/** Of these the verbs that take a thing and what it is called: `considers it a threat`. */
export const namingVerbs = ofKind('naming-verb');

/** Phrases right before a noun phrase that make it uncertain. */
export const epistemicLeads = ofKind('epistemic-lead');
