import type { SectionWords } from './section-words.ts';
import { counted, listed } from './wording.ts';

/** What the section on placement says. */
export const placementWords = {
  title: 'Placement',
  question: 'Where in each article does each topic stand, and what comes first?',
  method: [
    'Place counts measured words from the first (0) to the last (1) (`analysis/measures/emphasis/placement.ts`).',
  ],
  limits: ['What stands first is what a hurried reader sees; it is not always what the writer thinks most important.'],
} satisfies SectionWords;

/** Words of its table. */
export const placementNotes = {
  cells:
    'Each cell: paragraph of first mention (0 is the headline or standfirst), the median where an outlet has several articles.',
};

/** Words of its figure. */
export const placementFigureWords = {
  untold: 'Where each topic stands',
  subtitle: (by: 'article' | 'outlet') =>
    `Where topics stand: each strip is ${by === 'article' ? 'an article' : 'all articles of an outlet'} from its first word (left) to its last (right), each tick a mention.`,
  alt: (by: 'article' | 'outlet', panels: readonly string[]) =>
    `Strips of ticks, one for every topic and ${by}. First mentions, in percent of the length: ${panels.join('; ')}.`,
  panel: (name: string, earliest: readonly { topic: string; percent: number }[], topics: number) =>
    `${name} ${earliest.length === 0 ? 'none' : listed(earliest.map(({ topic, percent }) => `${topic} at ${percent}`))}, ${counted(topics, 'topic')} in all`,
  start: 'start',
  end: 'end',
};
