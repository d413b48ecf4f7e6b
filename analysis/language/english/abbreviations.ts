/**
 * Abbreviations after which a full stop does not end a sentence. Lower case, without the stop.
 *
 * Our own: what English news writes with a stop, put together by what each stands for.
 */
const list = (...kinds: string[]): ReadonlySet<string> => new Set(kinds.join(' ').split(/\s+/));

/** They stand before a name: the sentence always goes on. */
export const titleAbbreviations = list(
  // How people are addressed.
  'mr mrs ms mx messrs mme mlle dr prof fr rev hon',
  // Ranks, from the top.
  'gen adm brig col cmdr maj capt lt sgt sgts cpl spc pfc pvt insp supt',
  // Offices.
  'pres gov govs sen sens rep reps atty amb',
  // Mount before a mountain, and what stands between two names.
  'mt vs cf',
);

/** They stand before a number: before anything else, the sentence ends. */
export const numberAbbreviations = list('no nos p pp vol vols ed eds ch chap fig figs art arts sec secs');

/** They may close a sentence: it goes on unless the next word is one that begins sentences. */
export const otherAbbreviations = list(
  // Firms and bodies.
  "co cos inc ltd corp bros assn dept dist univ est gov't int'l nat'l",
  // Behind a name.
  'jr sr esq',
  // Streets and buildings; saint; fort.
  'st rd ave blvd bldg ft',
  // Measures.
  'min mins hrs approx',
  // Latin.
  'etc al eg ie viz e.g i.e',
  // Hours and states.
  'a.m p.m u.s u.k u.n e.u',
);

/** The same for months, days and states, which are written with a capital: `ill.` and `sat.` are plain words. */
export const nameAbbreviations = list(
  'jan feb mar apr jun jul aug sept oct nov dec',
  'mon tue tues wed thu thur thurs fri sat sun',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex',
  'va vt wash wis wyo',
);

/** Acronyms that mean something else in lower case: their capitals are kept, so that `US` is never the pronoun. */
export const caseDistinctAcronyms: ReadonlySet<string> = new Set(['us', 'it', 'who', 'aids', 'ice']);
