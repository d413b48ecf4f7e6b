import type { SectionWords } from './section-words.ts';

/** What the section on sentiment says. */
export const sentimentWords = {
  title: 'Tone',
  question: 'Are an outlet’s own words kinder or harsher than the others’, once the people it quotes are taken out?',
  method: [
    'Words of judgement (“half-baked”, “heroic”) and of heat (“slam”, “firestorm”) are those of a list (`analysis/language/english/evaluative-words.csv`), unless denied, in the outlet’s own words; of whom they are said is told where a name is the head or the owner of the phrase, or the subject of its clause (`analysis/measures/judging-words/`). They come first because every one can be looked up.',
    'AFINN-165: the summed valence (−5 to +5 a word) per 100 words. Names are masked, a negation up to three words before turns praise round and cancels blame, verbs of reporting and words of mere weight (“important”) are neutral (`analysis/measures/sentiment/`). The interval is a bootstrap over sentences with a fixed seed, above 1,000 sentences the delta method. VADER (Hutto and Gilbert 2014) is the second scorer, on the same text.',
  ],
  limits: [
    'The list of words of judgement is short: an outlet without one may judge in others, or by what it tells.',
    'A lexicon sees neither irony nor who is meant, and a sober text about a war scores low. Against experts (BASIL, 36 events) its order of outlets was no better than chance: the harshest was right 15 times, where guessing gives 12.',
    'The interval says how much the score hangs on single sentences, not what the outlet would write next time.',
  ],
} satisfies SectionWords;

/** Words of its tables. */
export const sentimentNotes = {
  textColumns: ['outlet', 'voice'],
  numberColumns: ['words', 'words that score', 'tone per 100 words', '95% interval', 'VADER'],
  voices: { outlet: 'own', quoted: 'quoted', all: 'all' },
  evaluationColumns: ['outlet', 'words against', 'words for', 'heated words'],
  evaluation:
    'In the outlets’ own words, outside what they quote and report; in brackets of whom, where the syntax tells. – none of the list.',
  noEvaluation:
    'No outlet uses one of the list’s words of judgement (“half-baked”, “heroic”) or of heat (“firestorm”) in its own words, outside what it quotes and reports.',
  more: (words: number) => `and ${words} more`,
  toward: 'What a trained model reads: how single sentences show the leading actors',
  towardColumns: ['outlet', 'actor'],
  towardNumbers: ['sentences', 'bad light', 'good light', 'neutral', 'unclear'],
  towardNote:
    'A linear model of the words around a name, trained on 8,739 sentences of US politics (NewsMTSC, Hamborg and Donnay 2021; `analysis/measures/tone-toward/`). Of 1,476 others it was sure of 459, and right in 84 of 100 of those (bad light: 75). A bad light may be what befell somebody and not what the outlet thinks: no finding rests on it.',
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
  voices: { outlet: 'own words', quoted: 'quoted words' },
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
