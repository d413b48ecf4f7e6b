import type { CueClass, CueForm, CueVerb } from './english/cue-verbs.ts';

/** The words by which a text says that somebody says, thinks or wants something. */
export interface Cues {
  /** Cue verbs by their base form. */
  verbs: ReadonlyMap<string, CueVerb>;
  /** Cue verbs by each of their forms. */
  forms: ReadonlyMap<string, CueForm>;
  /** Verbs, by their base form, whose shorter forms are nouns first. */
  oftenNouns: ReadonlySet<string>;
  /** Verbs, by their base form, that are blows first. */
  oftenBlows: ReadonlySet<string>;
  /** Nouns for something said. */
  nouns: ReadonlyMap<string, CueClass>;
  /** Those of them that are adjectives: `made clear`. */
  adjectives: ReadonlySet<string>;
  /** Verbs, in all forms, that only lend such a noun its subject. */
  lightVerbs: ReadonlySet<string>;
  /** Verbs, in all forms, that make the words in quotation marks beside them speech. */
  besideMarks: ReadonlySet<string>;
  /** Other phrases that do so, as sequences of terms. */
  phrases: readonly (readonly string[])[];
  /** Nouns before a pair of marks that name a work. */
  works: ReadonlySet<string>;
  /** Words before a pair of marks that keep what is inside at a distance. */
  distancing: ReadonlySet<string>;
}
