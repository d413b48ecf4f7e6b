/**
 * Words by which a text keeps its distance from a label.
 *
 * Source: the epistemic adjectives, adverbs and nouns of Hyland 2005 (Metadiscourse, appendix "hedges") and of the
 * CoNLL-2010 hedge cues (Farkas et al. 2010) that stand inside or beside noun phrases; legal and attributing formulas
 * (`alleged`, `so-called`) after the Reuters Handbook of Journalism. Read through for news by hand.
 */
export type HedgeKind = 'epistemic' | 'attributed';

const words = (list: string, kind: HedgeKind) => list.split(/\s+/).map((word) => [word, kind] as const);

/** One word among the modifiers of a noun, or right before its phrase. */
export const hedgeWords: ReadonlyMap<string, HedgeKind> = new Map([
  ...words(
    `suspected alleged allegedly apparent apparently possible possibly probable probably presumed presumably potential
    potentially perceived seeming seemingly supposed supposedly purported purportedly putative likely unconfirmed unverified
    rumored rumoured reported reportedly accused disputed doubtful questionable ostensible ostensibly would-be unproven
    believed conceivable`,
    'epistemic',
  ),
  ...words(
    `so-called self-styled self-proclaimed self-described claimed declared professed avowed quote-unquote`,
    'attributed',
  ),
]);

/** Phrases right before a noun phrase that lay it on somebody: `what it said was a drone`. Lower case, as terms. */
export const attributingVerbs: ReadonlySet<string> = new Set(
  `said says say called calls call calling described describes describe describing termed terms labeled labelled labels dubbed
  considered considers consider regards regard regarded deemed deems claimed claims claim characterized characterised
  branded brands denounced denounces thinks thought believes believed billed`.split(/\s+/),
);

/** Of these the verbs that take a thing and what it is called: `considers it a threat`. */
export const namingVerbs: ReadonlySet<string> = new Set(
  `called calls call calling termed terms labeled labelled labels dubbed dubs considered considers consider considering
  deemed deems branded brands denounced proclaimed proclaims`.split(/\s+/),
);

/** Phrases right before a noun phrase that make it uncertain. */
export const epistemicLeads: ReadonlySet<string> = new Set(
  `suspected believed thought alleged reported rumored rumoured presumed feared appears appeared seems seemed`.split(
    /\s+/,
  ),
);
