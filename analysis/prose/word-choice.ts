import type { SectionWords } from './section-words.ts';
import { signed } from './wording.ts';

/** What the section on word choice says. */
export const wordChoiceWords = {
  title: 'Word choice',
  question: 'Which words does each outlet use more than the others, when the people it quotes are left out?',
  method: [
    'Words and two-word phrases of the outlet’s own voice against that of all others: log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), ordered by its size over its standard error; log ratio (Hardie 2014) and G² (Dunning 1993) stand in the CSV (`analysis/measures/word-choice/`). Names, function words, verbs of reporting, terms used once and terms that only a damaged article has do not lead. A word that takes a side is one of a list (`analysis/language/english/judging-words.csv`); that one outlet alone writes it means that no text of another has it in any form. Whose word it is, quotations, reported statements and words such as “considers” tell (`analysis/measures/judging-words/`).',
    'Where every outlet has three articles or more, differences are tested: outlets’ names are dealt out anew among the articles of an event, and the largest standardised difference of each deal gives the reach of the intervals (Westfall and Young 1993; `analysis/statistics/group-differences.ts`). Tone, room for topics and words share one chance in twenty of a false difference in a report.',
  ],
  limits: ['A word is counted, not what it means where it stands: read the lines.'],
} satisfies SectionWords;

/** Words of its table and list. */
export const wordChoiceNotes = {
  textColumns: ['outlet', 'term'],
  numberColumns: ['uses', 'in the rest', 'per 1,000', 'rest', 'log-odds', '95% interval', 'articles'],
  tooFew:
    'No outlet uses a word three times that the others use less: these texts are too short to show a choice of words.',
  judgingColumns: ['outlet', 'words that take a side', 'terms in marks that nobody says'],
  judging:
    'In the outlets’ own words, outside what they quote and report; × how often, – none. Every one, also those of speakers, stands in judging-words.csv.',
  untested:
    'What each outlet uses more than the others, at least three times: counts of these texts, and no habit. Where each stands is in concordance.csv.',
};

/** Words of its figure. */
export const wordChoiceFigureWords = {
  untold: 'Words that an outlet uses more than the others',
  subtitle:
    'Words that an outlet uses at least three times, and whose interval lies above 0; at the right its uses : those of all others.',
  axis: 'log-odds against the others, with 95% interval',
  alt: (terms: readonly string[]) => `Dots with intervals, the strongest first. ${terms.join('; ')}.`,
  term: ({ outlet, term, uses, logOdds }: { outlet: string; term: string; uses: string; logOdds: number }) =>
    `${outlet}: “${term}” (${uses}, log-odds ${signed(logOdds)})`,
};
