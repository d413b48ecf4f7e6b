import type { Figure } from '../../figures/figure.ts';

/** A passage on a slide, with whose it is. */
export interface SlideQuote {
  text: string;
  source: string;
  /** To the line in the copy of the article, from the report's folder. */
  url: string;
}

/** A table of words on a slide; its first column heads the rows. */
export interface SlideTable {
  head: string[];
  rows: string[][];
  /** How wide each column is, where they are not alike: shares of the width. */
  widths?: readonly number[];
}

/** What one slide holds, whatever program shows it. */
export interface Slide {
  kind: 'title' | 'content';
  title: string;
  /** Below the title. */
  lead?: string;
  figure?: Figure;
  /** Path of the figure's picture. */
  picture?: string;
  table?: SlideTable;
  bullets?: { text: string; url?: string }[];
  quotes?: SlideQuote[];
  /** For whoever speaks: paragraphs. */
  notes: string[];
}
