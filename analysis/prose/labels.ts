import type { SectionWords } from './section-words.ts';

/** What the section on labels says. */
export const labelsWords = {
  title: 'Same thing, different words',
  question: 'What does each outlet call the same person, place, thing or act, and where does it keep its distance?',
  method: [
    'A label is a noun phrase with its modifiers and describing clause (`analysis/measures/labels/labels.ts`). Labels name one thing where the study declares it, or by names, descriptions and common nouns; a finding on what the study does not declare needs the noun, a further word that two outlets share, and a difference in words that judge or keep a distance. Words judge that AFINN rates at 2 or more, either way, or that a list has (`analysis/language/english/judging-words.csv`).',
  ],
  limits: [
    'Which phrases mean the same thing is guessed by rule: follow the link before you quote one. Pronouns are not labels here.',
  ],
} satisfies SectionWords;

/** Words of its tables. */
export const labelsNotes = {
  manyStories:
    'These articles tell different stories, as far as their words show, and “the crisis” of one need not be that of another: nothing that was found in the texts is taken for one thing. To compare what outlets call the same thing, give the articles of each story an `event` of their own, or declare in study.yaml what matters.',
  oneStoryMethod: (leastAlike: number) =>
    `Articles tell one story where half of all pairs are alike in their content words by a cosine of ${leastAlike} or more (\`analysis/corpus/one-story.ts\`).`,
  none: 'Nothing that is surely one thing is named in tellingly different words by two outlets.',
  cells:
    'Each cell: the commonest labels, each with the link to a line that has it; × how often, – none. **Bold**: words that judge or keep a distance. “In quotation marks”: what somebody is quoted as saying. In brackets: what stands in a caption or an embedded post only.',
  found: 'The things were found in the text. Declare those that matter in study.yaml to refine this.',
};

/** Words of its figure. */
export const labelsFigureWords = {
  untold: 'What each outlet calls the same thing',
  subtitle: 'In the outlets’ own words, where they differ tellingly. Empty: said otherwise, or not at all.',
  alt: (things: readonly string[]) => `Table of labels by outlet. ${things.join('; ')}.`,
};
