import type { pageWords } from '../../prose/page.ts';

/** A chart, ready to be drawn: Vega specifications, which need no compiler. */
export interface PageFigure {
  alt: string;
  spec: object;
  /** The same with letters for the names of outlets. */
  blinded: object;
}

/** Some of an article's text, with the place and the line where it begins. */
export interface PagePart {
  start: number;
  line: number;
  text: string;
}

/** An article as the page shows it beside the report. */
export interface PageArticle {
  id: string;
  outlet: string;
  title: string;
  /** Of its copy, from the report's folder. */
  path: string;
  /** The whole text, or what the report cites with the lines around. */
  parts: PagePart[];
  isWhole: boolean;
  /** Starts and ends of words that it quotes, one after the other. */
  quoted: number[];
  /** Starts and ends of what was set aside, such as captions and menus. */
  aside: number[];
}

/** An outlet, by its name and by the letter that hides it. */
export interface PageOutlet {
  id: string;
  name: string;
  blinded: string;
  colour: string;
  /** All that it is called, the longest first. */
  names: string[];
}

/** What the script of a page reads. */
export interface PageData {
  figures: PageFigure[];
  articles: PageArticle[];
  outlets: PageOutlet[];
  /** The colours of a chart on a dark ground, by those on white. */
  dark: Record<string, string>;
  words: typeof pageWords;
}
