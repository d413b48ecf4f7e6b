/** How an outlet is known: the study says so, the file says so, or nobody knows. */
export type OutletBasis = 'declared' | 'inferred' | 'unknown';

/** A publication. One that nobody knows is an outlet of its own. */
export interface Outlet {
  id: string;
  name: string;
  country?: string;
}

/** What kind of thing an actor is; `other` where nobody said. */
export type ActorKind = 'person' | 'country' | 'institution' | 'group' | 'other';

/** A person, country or institution with every name that outlets use for it; `aliases` includes `name`. */
export interface Actor {
  id: string;
  name: string;
  kind: ActorKind;
  /** Id of a side, empty where none is declared. */
  side: string;
  aliases: string[];
}

/** One of the parties to the events. */
export interface Side {
  id: string;
  name: string;
}

/** Something that the events are about, with the words and phrases that mention it. */
export interface Topic {
  id: string;
  name: string;
  terms: string[];
}

/** A thing that outlets name differently, with the nouns at the head of such namings. */
export interface Referent {
  id: string;
  name: string;
  heads: string[];
}

/** What the analyst says of an article. */
export type ArticleFlag = 'damaged' | 'translated' | 'duplicate' | 'wire' | 'truncated';

/** What a span of an article's text is. */
export type SegmentKind =
  | 'headline'
  | 'standfirst'
  | 'crosshead'
  | 'paragraph'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'embed'
  | 'related'
  | 'furniture';

/** One article as it was given, with what the study or its own front matter says of it. */
export interface SourceArticle {
  id: string;
  /** File name inside the study's `articles/`. */
  file: string;
  /** Decoded once, `\n` line ends, no byte order mark. */
  text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  /** Where the article's text begins: 0, or behind the front matter. */
  bodyStart: number;
  /** Where the front matter gives a title: its span in `text`. */
  title?: { start: number; end: number };
  /** What the source itself says of spans of the text, as an HTML page does; in order, without overlap. */
  spans?: { kind: SegmentKind; start: number; end: number }[];
  outlet: string;
  outletBasis: OutletBasis;
  event: string;
  /** ISO date, empty where nobody said. */
  published: string;
  flags: ArticleFlag[];
}

/** A file that could not be read as an article, and why. */
export interface RefusedArticle {
  file: string;
  reason: string;
}

/** A folder of articles with everything that the analyst knows about them. */
export interface Study {
  /** Name of the study's folder. */
  id: string;
  title: string;
  question: string;
  /** By id, in the order of `study.yaml`, then of the articles. */
  outlets: Map<string, Outlet>;
  sides: Map<string, Side>;
  actors: Actor[];
  topics: Topic[];
  referents: Referent[];
  /** By id, sorted by id in code point order. */
  articles: SourceArticle[];
  refused: RefusedArticle[];
}
