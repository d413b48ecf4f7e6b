import type { SectionWords } from './section-words.ts';

/** What the section on emphasis says. */
export const emphasisWords = {
  title: 'Emphasis',
  question: 'What does each outlet give room to, and what does it put into the headline and the lead?',
  method: [
    'A sentence mentions a topic when it holds one of the topic’s words or phrases, whoever says it (`analysis/measures/emphasis/emphasis.ts`). Topics that the study does not declare are phrases that articles repeat. Only a declared topic is said to be missing, where none of its words stands anywhere in the outlet’s text.',
  ],
  limits: ['A topic is as good as its list of words: what is said without them is not seen.'],
} satisfies SectionWords;

/** Words of its table and list. */
export const emphasisNotes = {
  cells:
    'Each cell: share of the lead’s sentences (headline, standfirst, first two paragraphs) that mention the topic.',
  declared: 'The words that stand for each topic are those of',
  found:
    'The topics were found in the text: phrases that articles repeat, and nouns that stand together in the same paragraphs. Declare them in study.yaml to refine this.',
};

/** Words of its figure. */
export const emphasisFigureWords = {
  untold: 'Room for each topic',
  subtitle: 'Share of sentences in the outlet’s own words that mention the topic; ▲ named in a headline.',
  alt: (topics: readonly string[]) => `Table of topics by outlet, shaded by share of sentences. ${topics.join('; ')}.`,
  unknown: 'not known',
};
