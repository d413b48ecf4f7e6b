import type { SegmentKind } from '../lines/segment.ts';
import type { Correction } from './corrections.ts';
import type { ReportFormat } from './report-formats.ts';

/** How an outlet is known: the study says so, the file says so, or nobody knows. */
export type OutletBasis = 'declared' | 'inferred' | 'unknown';

/** A publication. One that nobody knows is an outlet of its own. */
export interface Outlet {
  id: string;
  name: string;
  country?: string;
  /** Other names, as the study gives them. */
  aliases?: readonly string[];
  /** Its own in figures, as `#rrggbb`, lower case. */
  colour?: string;
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

/** A thing that outlets name differently, with the nouns at the head of such labels. */
export interface Referent {
  id: string;
  name: string;
  heads: string[];
}

/** Words that the analyst adds to the program's lists, lower case. */
export interface StudyWords {
  /** By these a naming takes a side. */
  judging: readonly string[];
  /** Verbs that introduce speech, in their base form. */
  cues: readonly string[];
}

/** Everything that a study may say of an article beyond its outlet. */
export const articleFlags = ['damaged', 'translated', 'duplicate', 'wire', 'truncated'] as const;

/** What the analyst, or the source itself, says of an article. */
export type ArticleFlag = (typeof articleFlags)[number];

/** What the source itself says that a span of an article's text is; offsets count UTF-16 units, `end` exclusive. */
export interface SourceSpan {
  kind: SegmentKind;
  start: number;
  end: number;
}

/** One article as it was given, with what the study or its own front matter says of it. */
export interface SourceArticle {
  id: string;
  /** File inside the study's `articles/`: for a row its table, in an archive `pages.zip/a.html`. */
  file: string;
  /** Name of its copy in a report, safe on every system and no other article's. */
  copy: string;
  /** Decoded once, `\n` line ends, no byte order mark. */
  text: string;
  /** SHA-256 of the file's bytes, in hexadecimal; of a row: of the fields that were taken, without its id. */
  sha256: string;
  /** Where the article's text begins: 0, or behind the front matter or a row's title. */
  bodyStart: number;
  /** Where the front matter, the row or the page gives a title: its span in `text`. */
  title?: { start: number; end: number };
  /** The text is Markdown: what only formats it is no part of its words. */
  isMarkdown?: true;
  /** What the source itself says of spans of the text, as an HTML page does; in order, without overlap. */
  spans?: SourceSpan[];
  outlet: string;
  outletBasis: OutletBasis;
  event: string;
  /** ISO date, empty where nobody said. */
  published: string;
  /** ISO 639-1 code, where the source says it or the text shows it. */
  language?: string;
  /** What reading the source brought up, for a reader: an encoding, a date that was left out. */
  notes?: string[];
  flags: ArticleFlag[];
  /** The study's own verbs that introduce speech, where it has any. */
  cues?: readonly string[];
  /** Passages inside marks that are no speech, where the study says so. */
  noQuotations?: readonly string[];
}

/**
 * A file that was looked at: read, with the SHA-256 of its bytes in hexadecimal, or refused unread. `file` is as in
 * `SourceArticle.file`, but an archive once and not by entry.
 */
export type SourceFile = { file: string; sha256: string } | RefusedArticle;

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
  words: StudyWords;
  /** What the program guessed wrong; absent where nobody said. */
  corrections?: readonly Correction[];
  /** Colours of outlets in figures, in their order, where the study says so. */
  colours?: readonly string[];
  /** What its report consists of, where the study says more than Markdown. */
  formats?: readonly ReportFormat[];
  /** By id, sorted by id in code point order. */
  articles: SourceArticle[];
  refused: RefusedArticle[];
  /** Every file that was looked at, by name in code point order, where the study came from files. */
  sources?: SourceFile[];
}
