/** What a name is the name of; `unknown` where neither its words nor a title tell. */
export type NameKind = 'person' | 'country' | 'institution' | 'place' | 'unknown';

/** The pronoun that titles or agreement give a person; empty where nothing tells. */
export type Gender = 'he' | 'she' | '';

/** Somebody or something with a proper name, resolved over a corpus. */
export interface Name {
  /** What it is called in tables and prose: as declared, as the list of countries has it, else as mostly written. */
  name: string;
  /** No two names of a corpus share one; `actor:` and the name where it is declared. */
  key: string;
  kind: NameKind;
  /** Where it is a country: its place in the list of countries. */
  country: number | undefined;
  /** As written, the most frequent first. */
  forms: readonly string[];
  /** The titles that stand before it, by how often. */
  titles: ReadonlyMap<string, number>;
  gender: Gender;
  /** How often it is named in measured text, and in how many articles. */
  count: number;
  articles: number;
}

/** A place where a text names somebody: tokens `first` to `end - 1`, titles off; `name` is a place in `Corpus.names`. */
export interface NameMention {
  first: number;
  end: number;
  name: number;
}

/** A name before its mentions are counted. */
export interface KnownName {
  name: string;
  key: string;
  kind: NameKind;
  country: number | undefined;
  gender: Gender;
  /** What its full forms are called. */
  titles: ReadonlySet<string>;
  /** How often its full forms stand in the corpus. */
  count: number;
}
