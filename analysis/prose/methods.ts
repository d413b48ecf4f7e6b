import type { StudyWords } from '../study/study.ts';
import { listed } from './wording.ts';

/** What holds for all sections, and what made the report. */
export const methodsWords = {
  title: 'Methods, limits and provenance',
  notes: [
    'Words are cut by one scanner: hyphenated words and numbers are one word, apostrophes inside a word belong to it, a possessive is folded into its noun.',
    'Counts stand beside every score, effect sizes come with 95% intervals, and one article repeating a word is not taken for a habit.',
  ],
  bytes:
    'The same files give the same report, byte for byte: nothing here depends on the clock, the machine or its language.',
  /** What the study adds to the program's lists, so that a reader knows whose words they are. */
  added: ({ judging, cues }: StudyWords): string[] => {
    const lists = [
      ...(judging.length > 0 ? [`words that judge (${listed(judging.map((word) => `“${word}”`))})`] : []),
      ...(cues.length > 0 ? [`verbs of speech (${listed(cues.map((word) => `“${word}”`))})`] : []),
    ];
    return lists.length === 0 ? [] : [`study.yaml adds to the lists of the program: ${listed(lists)}.`];
  },
  tables: 'Every number above stands in one of the tables; what each of their columns holds is said in ',
  forPrograms: ', for programs in ',
  findings: ' holds the findings with the passages that bear them out, ',
  manifest: ' the checksums of everything that went in and came out and the versions of what made it, ',
  figures: ' all figures.',
  study: (id: string) => `Study: ${id}. Regenerate with `,
};
