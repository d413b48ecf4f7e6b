/**
 * The closed classes of English words, as far as finding noun phrases needs them. Lower case, terms as the scanner
 * writes them.
 *
 * Source: the word lists of Quirk et al. 1985, A Comprehensive Grammar of the English Language (determiners 5.10–25,
 * pronouns 6.15–59, prepositions 9.7–8, auxiliaries 3.21–51, conjunctions 13.2–46).
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const articles = list('a an the');
export const demonstratives = list('this that these those');
export const possessivePronouns = list('my your his her its our their whose');
/** Quantities that may stand first in a noun phrase. */
export const quantities = list(
  `all any another both each either enough every few fewer half less many more most much neither no other several some such
  dozens hundreds thousands millions scores plenty certain various numerous only`,
);
export const numerals = list(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first
  second third fourth fifth sixth seventh eighth ninth tenth`,
);
export const pronouns = list(
  `i me you he him she it we us they them myself yourself himself herself itself ourselves themselves mine yours hers ours
  theirs who whom what which whoever whatever someone somebody something anyone anybody anything everyone everybody
  everything nobody nothing none there here it's he's she's that's there's what's who's i'm i've i'll i'd you're you've
  you'll we're we've we'll they're they've they'll they'd he'd he'll she'd she'll it'll let's`,
);
/** Pronouns that can only be subjects, so that a verb follows. */
export const subjectPronouns = list('i he she we they who');
export const prepositions = list(
  `about above according across after against along alongside amid among amongst around as aside at atop before behind below beneath
  beside besides between beyond by concerning considering despite down during except for from in including inside into
  like near of off on onto opposite out outside over past per regarding round since than through throughout to toward
  towards under underneath unlike until up upon versus via vs with within without amidst notwithstanding worth`,
);
/** Words that join clauses and end a noun phrase. */
export const conjunctions = list(
  `but if because although though while whereas unless whether when where why how once lest yet so till`,
);
export const coordinators = list('and or & nor');
export const auxiliaries = list(
  `am is are was were be been being have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't
  doesn't didn't get gets got getting`,
);
export const modals = list(
  `can could may might must shall should will would can't cannot couldn't mustn't shouldn't won't wouldn't needn't ought`,
);
/** Words in `-ly` that are no adverbs. */
export const notAdverbs = list(
  `ally family reply supply rally assembly monopoly anomaly bully belly daily weekly monthly early likely unlikely only
  friendly deadly costly elderly orderly lively lonely ugly silly holy timely worldly scholarly cowardly july italy`,
);
/** Quantities that lead with `of` to the noun that the phrase is about: `one of the`, `hundreds of`. */
export const partitives = list(
  `all any both each either few fewer half many more most much neither several some such dozens hundreds thousands millions
  scores plenty one two three none`,
);
/** Words in `-ing` that are no participles. */
export const nounsInIng = list(
  `thing king ring wing string spring morning evening during nothing something anything everything ceiling sibling wedding`,
);
/** Words of negation, focus and time that stand between other words without changing what they are. */
export const negations = list(`not never just even also too always merely simply still already today
  yesterday tomorrow tonight`);
