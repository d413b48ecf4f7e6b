/** Bits for what a word may do in a clause. */
export const wordKind = {
  determiner: 1,
  subject: 2,
  object: 4,
  auxiliary: 8,
  /** Makes the passive. */
  be: 16,
  adverb: 32,
  preposition: 64,
  subordinator: 128,
  /** Opens a clause that is what somebody says: `that`, `whether`. */
  opener: 256,
  conjunction: 512,
  /** Stands without a preposition: `said Monday`. */
  time: 1024,
  /** Ends like a past participle. */
  past: 2048,
  plural: 4096,
} as const;

/** Bits for words that attributing has a rule for, each with the English ones. */
export const wordRole = {
  /** `that` */
  that: 1 << 0,
  /** `to` before an infinitive */
  to: 1 << 1,
  /** `as` */
  as: 1 << 2,
  /** `of` */
  of: 1 << 3,
  /** `there` where it stands for the subject */
  there: 1 << 4,
  /** `by` before the agent of a passive */
  by: 1 << 5,
  /** `with` before whom somebody agrees */
  with: 1 << 6,
  /** `in` before an occasion */
  in: 1 << 7,
  /** `on` before a day */
  on: 1 << 8,
  /** `and` */
  and: 1 << 9,
  /** `but` */
  but: 1 << 10,
  /** `not` */
  not: 1 << 11,
  /** `no` before a noun */
  no: 1 << 12,
  /** `than` */
  than: 1 << 13,
  /** `who` */
  who: 1 << 14,
  /** `where`, `who`: openers that behind an adverbial belong to it */
  adjoining: 1 << 15,
  /** `who`, `which`, `that` */
  relative: 1 << 16,
  /** `of`, `for`, `at`, `from`: they tie a noun to the one before */
  link: 1 << 17,
  /** `out`, `up`: behind a verb they make another one of it */
  particle: 1 << 18,
  /** `out`, `in`: particles that lead to what is said: `point out`, `chime in` */
  leadingParticle: 1 << 19,
  /** `when`, `after`: a participle behind them says when, and not what */
  circumstance: 1 << 20,
  /** `though`, `according`: behind a comma they begin something that is no longer said */
  breaker: 1 << 21,
  /** `statement`, `interview` */
  occasion: 1 << 22,
  /** `get`, which makes a passive, too */
  getter: 1 << 23,
  /** Determiners behind which a verb form is a noun: `a claim` */
  nounOpener: 1 << 24,
  /** `his`, `her`, `their` */
  owner: 1 << 25,
  /** `on`, `about`: they lead from a noun for something said to what is said */
  nounLead: 1 << 26,
  /** `words`, as in `in her words` */
  words: 1 << 27,
  /** Whom headlines name instead of a name: `poll`, `police` */
  source: 1 << 28,
  /** Ends like a present participle. */
  participle: 1 << 29,
} as const;

/** Words of a kind told by their ending, where no list has them. */
export interface WordEnding {
  kind: keyof typeof wordKind;
  ending: string;
  unless?: ReadonlySet<string>;
  unlessEnding?: string;
}

/** The words by which a text attributes what it says, beside its cues. */
export interface AttributionWords {
  kinds: Readonly<Partial<Record<keyof typeof wordKind, ReadonlySet<string>>>>;
  roles: Readonly<Partial<Record<keyof typeof wordRole, ReadonlySet<string>>>>;
  /** The first that fits tells the kind. */
  endings: readonly WordEnding[];
  /** Endings of present participles. */
  participles: readonly string[];
  /** Phrases before a speaker without a verb: `according to`. */
  accordingTo: readonly (readonly string[])[];
}
