import type { SectionWords } from './section-words.ts';

/** What the section on numbers says. */
export const numbersWords = {
  title: 'Figures side by side',
  question: 'Where several outlets give a number for the same thing, do the numbers agree?',
  method: [
    'Numbers are read in figures and words, with units, ranges and words such as “about” and “more than” (`analysis/language/english/number-phrases.ts`). They are set side by side where a rule knows what they measure: what befell how many people, how long something went on, how long ago the last one was. They differ only where both cannot be right: not by rounding, by a word such as “over”, or because one takes something in (“including”, “followed by”).',
  ],
  limits: [
    'A number may belong to another occasion than that of the other outlet: the passages show it. Of articles of different days, or where a text gives several numbers for one thing, it is not told whether they differ. Sums of money, percentages and other counts stand in numbers.csv without such a verdict.',
  ],
} satisfies SectionWords;

/** What a fact is called: `talks duration` is the length of the talks. */
export function factName(fact: string): string {
  const [about = '', of = ''] = fact.split(' ');
  if (of === 'duration') return `length of the ${about}`;
  if (of === 'interval') return `time since the last ${about}`;
  return of === 'person' ? `people ${about}` : `${about}: ${of}`;
}

/** Words of its table. */
export const numbersNotes = {
  columns: ['what', 'outlets', 'do they agree?'],
  verdicts: {
    same: 'the same',
    compatible: 'both can be right',
    scoped: (scope: string) => `both can be right: one counts “${scope}”`,
    different: 'no',
    unclear: 'cannot be told',
    alone: '',
  },
  none: 'No two outlets give a number for the same thing that the rules here know.',
};
