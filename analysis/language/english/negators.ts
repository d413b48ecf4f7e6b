/**
 * Words that turn the tone of a word after them, lower case, straight apostrophe.
 *
 * Source: the `NEGATE` list of VADER (Hutto and Gilbert 2014; vaderSentiment 3.3.2; LICENSES/vader.txt) without `despite`,
 * which
 * concedes what follows and does not deny it, and without the apostrophe-less chat spellings; and the near negatives
 * of Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 10.59 (hardly, scarcely, barely, little,
 * rarely, seldom), of which `little` is left out: "a little better" is better; and `no` and `nobody` of SO-CAL (Taboada
 * et al. 2011).
 */
export const negators: ReadonlySet<string> = new Set(
  `not no never neither nor none nobody nothing nowhere without cannot nope non
  hardly scarcely barely rarely seldom
  ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't
  shan't shouldn't wasn't weren't won't wouldn't`.split(/\s+/),
);

/**
 * Verbs that make less of what follows them, and so turn its tone as a negator does: "reduce the risk", "avert war".
 *
 * Source: the content-word negators of Choi and Cardie 2008, "Learning with Compositional Semantics as Structural
 * Inference for Subsentential Sentiment Analysis", those of the classes "diminish" and "prevent" that news uses.
 */
export const diminishers: ReadonlySet<string> = new Set(
  `reduce reduces reduced reducing lessen lessens lessened lessening lower lowers lowered lowering
  ease eases eased easing curb curbs curbed curbing defuse defuses defused defusing
  prevent prevents prevented preventing avoid avoids avoided avoiding avert averts averted averting`.split(/\s+/),
);

/** After these a negator denies nothing: "not only good", "not just a threat", "no less dangerous", "no doubt". */
export const afterWhichNothingIsDenied: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'less',
  'doubt',
]);

/** Words that begin a clause of their own, which a negator before them does not reach. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'but because although though while whereas if unless which who whom whose when where since so yet'.split(' '),
);
