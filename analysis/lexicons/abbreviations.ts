/**
 * Abbreviations after which a full stop does not end a sentence. Lower case, without the stop.
 *
 * Source: the English list of the Moses sentence splitter (Koehn et al. 2007, nonbreaking_prefix.en), cut to what
 * news text uses, with the Associated Press Stylebook's state and month abbreviations.
 */

/** They stand before a name: the sentence always goes on. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `adm atty brig capt cmdr col cpl dr fr gen gov hon insp lt maj messrs mlle mme mr mrs ms mx pfc pres prof rep reps
  rev sen sens sgt spc supt mt vs cf`.split(/\s+/),
);

/** They stand before a number: before anything else, the sentence ends. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  `no nos fig figs art arts sec secs chap p pp vol vols ed eds`.split(/\s+/),
);

/** They may close a sentence: it goes on unless the next word is one that begins sentences. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  `inc corp ltd co cos bros dept dist univ assn est approx al etc jr sr esq st ave blvd bldg rd ft hrs min mins eg ie
  viz int'l gov't a.m p.m e.g i.e u.s u.k u.n e.u`.split(/\s+/),
);

/** The same for months, days and states, which are written with a capital: `ill.` and `sat.` are plain words. */
export const nameAbbreviations: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn
  del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
  wyo`.split(/\s+/),
);

/** Acronyms that mean something else in lower case: their capitals are kept, so that `US` is never the pronoun. */
export const caseDistinctAcronyms: ReadonlySet<string> = new Set(['us', 'it', 'who', 'aids', 'ice']);
