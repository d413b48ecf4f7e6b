import type { SectionWords } from './section-words.ts';
import { counted, grouped, listed } from './wording.ts';

/** What the section on the articles says. */
export const articlesWords = {
  title: 'The articles',
  question: 'What was read, how much of it is the outlet’s own text, and how far can it be trusted?',
  method: [
    'Rule tables for news pages split each file into typed spans (`analysis/lines/page-furniture.ts`, `analysis/corpus/segments/`). Headline, standfirst, crossheads and paragraphs are measured; captions, embedded posts, bylines, menus and whatever else a page prints around its article are kept in segments.csv and not counted. Words inside marks that hold speech are the quoted voice, all others the outlet’s own, scare quotes and titles of works among them (`analysis/corpus/quotes/`).',
  ],
  limits: [
    'Speech without quotation marks counts as the outlet’s own words, but for what an article sets apart behind a colon.',
    'What the rules do not know is measured as a paragraph or set aside by its shape: segments.csv shows every decision.',
  ],
} satisfies SectionWords;

/** Words of its tables and lists. */
export const articlesNotes = {
  articleColumns: ['article', 'outlet', 'outlet known from', 'published'],
  outletColumns: ['outlet'],
  articles: 'articles',
  wordColumns: ['words', 'in quotation marks', 'set aside'],
  flags: 'flags',
  basis: { declared: 'the study or the source', inferred: 'the text', unknown: 'nothing' },
  noDate: 'not given',
  overlaps: (pairs: number) => `Articles that share text: ${counted(pairs, 'pair')}`,
  overlapColumns: ['article', 'shares with', 'of the shorter', 'so it is', 'agency'],
  overlapKinds: {
    duplicate: 'not counted again',
    wire: 'counted for each outlet, marked wire',
    overlap: 'counted for each outlet',
  },
  setAside: (kinds: readonly { kind: string; spans: number }[]) =>
    `Set aside and not counted: ${listed(kinds.map(({ kind, spans }) => `${grouped(spans)} ${asideWords[kind]?.[spans === 1 ? 0 : 1] ?? kind}`))}. Each is in segments.csv.`,
};

/** What is set aside, one and several. */
const asideWords: Readonly<Record<string, readonly [string, string]>> = {
  furniture: ['line of the page around the text', 'lines of the page around the text'],
  caption: ['caption', 'captions'],
  dateline: ['dateline', 'datelines'],
  byline: ['byline', 'bylines'],
  embed: ['line of an embedded post', 'lines of embedded posts'],
  related: ['link to another article', 'links to other articles'],
};

/** Words of its figure, which also stand in its data. */
export const articlesFigureWords = {
  untold: 'How much of its article each outlet leaves to those it quotes',
  own: 'the outlet’s own words',
  quoted: 'words inside quotation marks',
  subtitle: 'Share of the measured words; number of words in the bars.',
  alt: (outlets: readonly string[]) => `Stacked bars of shares of words by outlet. ${outlets.join('; ')}.`,
  parts: (outlet: string, own: number, quoted: number) => `${outlet}: ${grouped(quoted)} quoted, ${grouped(own)} own`,
};
