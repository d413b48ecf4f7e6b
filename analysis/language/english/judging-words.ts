/**
 * Words of labels that the tone lexicon gets wrong. Lower case.
 *
 * Source: terms that the style books of Reuters, the Associated Press and the BBC tell reporters to avoid or to
 * attribute, and one-sided terms after Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013 ("Linguistic Models for
 * Analyzing and Detecting Biased Language"); put together by hand. Words that also name parties are left out.
 */

/** By these a text takes a side on what somebody or something is, though no lexicon of tone has them. */
export const sidedWords: ReadonlySet<string> = new Set(
  `regime regimes dictator dictators strongman strongmen autocrat autocrats despot despots tyrant tyrants puppet puppets
  rogue renegade breakaway separatist separatists secessionist secessionists self-ruled self-ruling self-governed
  self-governing self-declared autocratic authoritarian totalitarian repressive despotic tyrannical hardline hard-line
  hardliner hardliners hawkish radical radicals militant militants fundamentalist fundamentalists insurgent insurgents
  alien aliens undocumented unauthorized unlawful thug thugs mob horde hordes crony cronies henchman henchmen infamous
  embattled deranged reclusive secretive impoverished warmongering far-right far-left right-wing left-wing ultra-right
  hard-right hard-left anti-immigrant pro-life pro-choice crackdown witch-hunt landmark historic unprecedented
  sham bogus baseless brazen draconian barbaric heinous lavish cordial candid frank`.split(/\s+/),
);

/** Words of rank, size and weight: they say how much and not how good. */
export const rankingWords: ReadonlySet<string> = new Set(
  `top leading important importance prominent significant significance great greater greatest big bigger biggest grand
  supreme strong stronger strongest interest interests united`.split(/\s+/),
);
