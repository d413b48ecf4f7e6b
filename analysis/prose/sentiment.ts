import type { SectionWords } from './section-words.ts';
import { grouped } from './wording.ts';

/** What the section on sentiment says. */
export const sentimentWords = {
  title: 'Tone',
  question: 'Are an outlet’s own words kinder or harsher than the others’, once the people it quotes are taken out?',
  method: [
    'AFINN-165: the summed valence (−5 to +5 a word) per 100 words. Names are masked, a negation up to three words before turns praise round and cancels blame, verbs of reporting and words of mere weight (“important”) are neutral (`analysis/measures/sentiment/`). The interval is a bootstrap over sentences with a fixed seed, above 1,000 sentences the delta method. VADER (Hutto and Gilbert 2014) is the second scorer, on the same text.',
  ],
  limits: [
    'A lexicon sees neither irony nor who is meant, and a sober text about a war scores low. Against experts (BASIL, 36 events) its order of outlets was no better than chance: the harshest was right 15 times, where guessing gives 12.',
    'The interval says how much the score hangs on single sentences, not what the outlet would write next time.',
  ],
} satisfies SectionWords;

/** Words of its tables. */
export const sentimentNotes = {
  textColumns: ['outlet', 'voice'],
  numberColumns: ['words', 'words that score', 'tone per 100 words', '95% interval', 'VADER'],
  voices: { outlet: 'own', quoted: 'quoted', all: 'all' },
  words: 'The words that make the tone',
  wordColumns: ['outlet', 'voice', 'negative', 'positive'],
};

/** Words of its figure. */
export const sentimentFigureWords = {
  untold: 'Tone of each outlet',
  subtitle: (isThin: boolean) =>
    `Tone per 100 words (AFINN-165, names masked): ● the outlet’s own words, ○ the words it quotes. Lines are 95% intervals${isThin ? '; fewer than five sentences have none' : ''}.`,
  alt: (outlets: readonly string[]) =>
    `Dot and interval chart of tone per 100 words by outlet, each with its own words first and then the words that it quotes: ${outlets.join('; ')}.`,
  axis: 'negative  ←  tone per 100 words  →  positive',
  noScore: 'no score',
  note: (own: number, quoted: number) => `${grouped(own)} own words, ${grouped(quoted)} quoted`,
  ownWords: 'own words',
  quotedWords: 'quoted words',
};

/** Words of the figure of tone through the text. */
export const tonePositionFigureWords = {
  untold: 'Tone through the articles',
  subtitle:
    'Summed word scores of each sentence (AFINN-165): bars are the outlet’s own words, ○ those it quotes, the line its own words smoothed.',
  alt: (by: 'article' | 'outlet', strips: readonly string[]) =>
    `Strips of tone through the text, one ${by === 'article' ? 'an article' : 'an outlet'}. Own words at start, middle and end: ${strips.join('; ')}.`,
  tooFew: 'too few sentences',
  start: 'start of the article',
  end: 'end',
};
