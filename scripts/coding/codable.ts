import type { Measured } from '../../analysis/findings/measured.ts';
import { weightOf } from '../../analysis/findings/used-labels.ts';
import { tables } from '../../analysis/measures/measures.ts';

/** A passage that people code, with what the program says of it. */
export interface CodedPassage {
  article: string;
  outlet: string;
  event: string;
  start: number;
  end: number;
  /** Empty where the program does not say. */
  program: string;
}

/** A measure that people can code by hand: one question on each of its passages. */
export interface Codable {
  question: string;
  codes: readonly string[];
  passages: (measured: Measured) => CodedPassage[];
}

type Row = Omit<CodedPassage, 'program'>;

const passage = ({ article, outlet, event, start, end }: Row, program: string): CodedPassage => ({
  ...{ article, outlet, event, start, end },
  program,
});

/** What can be coded, by the name of the measure. */
export const codable = {
  labels: {
    question: 'Does the marked label judge what it names, or keep a distance from it?',
    codes: ['yes', 'no'],
    passages: ({ corpus, rows }) =>
      rows.labels.map((row) => passage(row, weightOf(row, corpus.words) === 2 ? 'yes' : 'no')),
  },
  'judging-words': {
    question: 'Does the marked word, where it stands, speak for or against somebody or something?',
    codes: ['for', 'against', 'none'],
    passages: ({ rows }) =>
      rows['judging-words']
        .filter(({ owner, kind }) => owner === 'outlet' && kind !== 'scare-quotes')
        .map((row) => passage(row, row.direction)),
  },
  'tone-toward': {
    question: 'How does the sentence show whom the marked name means?',
    codes: ['negative', 'neutral', 'positive'],
    passages: ({ rows }) => rows['tone-toward'].map((row) => passage(row, row.tone === 'unclear' ? '' : row.tone)),
  },
  acts: {
    question: 'What kind of act do the marked words tell?',
    codes: [...(tables.acts.columns.act_class.words ?? []), 'none'],
    passages: ({ rows }) => rows.acts.map((row) => passage(row, row.act_class)),
  },
} as const satisfies Record<string, Codable>;

/** Name of a measure that can be coded. */
export type CodableName = keyof typeof codable;
