import type { ArticleFlag, OutletBasis, RefusedArticle, SourceSpan } from '../study.ts';

/** A file as it was given: its bytes, or why they could not be read. */
export type GivenFile = { file: string; bytes: Uint8Array } | RefusedArticle;

/** An article as its own source gives it: a file, a page, or a row of a table. */
export interface GivenArticle {
  file: string;
  /** Where in the file: `row 3`, `line 3`; not given where it is all of the file. */
  place?: string;
  /** The id that it asks for; another article may have it already. */
  id: string;
  /** A row whose id is the same in every export of it. */
  isIdentified?: true;
  text: string;
  /** As in `SourceArticle.sha256`. */
  sha256: string;
  bodyStart: number;
  title?: { start: number; end: number };
  spans?: SourceSpan[];
  outlet?: string;
  /** `inferred` where the outlet comes from a host name or a page's meta tag. */
  outletBasis?: Exclude<OutletBasis, 'unknown'>;
  /** ISO date. */
  published?: string;
  /** The date as it was given, where it could not be read. */
  unreadDate?: string;
  event?: string;
  url?: string;
  author?: string;
  language?: string;
  /** What the source shows of its state: `truncated`. */
  flags?: ArticleFlag[];
  notes?: string[];
}

/** What comes of one thing that was given: an article, or why it is none. */
export type ReadArticle = GivenArticle | RefusedArticle;
