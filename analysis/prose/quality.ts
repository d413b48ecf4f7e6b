import type { Oddity } from '../findings/odd-articles.ts';
import { cautionMark } from './outlet-names.ts';
import { counted, listed } from './wording.ts';

/** What a flag on an article means for its reader. */
export const flagMeanings: Readonly<Record<string, string>> = {
  damaged: `damaged text; marked ${cautionMark}, and terms that only such an article has lead no list`,
  translated: 'translated, at least in places: its wording may be the translator’s',
  'no-headline': 'no headline in the file, which says nothing about the outlet’s choice',
  'two-dates': 'two dates on the page, one of them perhaps when it was saved',
  duplicate: 'the outlet’s second print of a text: listed and not counted',
  wire: 'agency copy, or a text that another outlet ran, too: counted for each',
  truncated: 'cut short, or not free to read on, so that its end may be missing',
  'not-english': 'not in English, for which the word lists are made: listed and, beside English articles, not counted',
};

/** What it may mean that an article’s text is unlike the others’: a catchword, and what follows from it. */
export const oddityWords: Readonly<Record<Oddity, { word: string; meaning: string }>> = {
  'set-aside': {
    word: 'much set aside',
    meaning: 'most of the file was taken for the page around the article; look into segments.csv',
  },
  unreadable: { word: 'unreadable characters', meaning: 'the text came to harm before it was given' },
  'no-marks': {
    word: 'no quotation marks',
    meaning:
      'it reports what people said without a single mark, which may have been lost: all counts as the outlet’s own words',
  },
  'no-stops': {
    word: 'no stops',
    meaning: 'most paragraphs end without one; lines may be cut, and sentences are counted wrongly then',
  },
};

/** What else the data-quality box says: a catchword in bold, and what it means. */
export const qualityWords = {
  title: 'Data quality',
  unknown: { word: 'outlet unknown', meaning: 'nobody named it, so it is an outlet of its own here' },
  inferred: { word: 'outlet inferred', meaning: 'concluded from the text, not stated by it' },
  thin: {
    word: 'thin',
    meaning: (fewestWords: number) => `fewer than ${fewestWords} words of its own, so shares and scores jump`,
  },
  note: 'note',
  refused: 'refused',
  about: (who: string, meaning: string) => ` — ${who}: ${meaning}.`,
  line: (text: string) => ` — ${text}.`,
  noted: (named: readonly string[], articles: number, note: string) =>
    `${articles > named.length ? `${named.join(', ')} and ${counted(articles - named.length, 'other')}` : listed(named)}: ${note}`,
  more: (others: number) => ` — and ${counted(others, 'other')}.`,
  some: (named: readonly string[], others: number) =>
    others > 0 ? `${named.join(', ')} and ${counted(others, 'other')}` : listed(named),
};
