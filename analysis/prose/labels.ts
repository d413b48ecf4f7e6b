import type { SectionWords } from './section-words.ts';

/** What the section on labels says. */
export const labelsWords = {
  title: 'Same thing, different words',
  question: 'What does each outlet call the same person, place, thing or act, and where does it keep its distance?',
  method: [
    'A label is a noun phrase with its modifiers and describing clause; phrases that overlap are counted once, at the longest (`analysis/measures/labels/labels.ts`). Labels are taken to name one thing where the study declares it, or by names with their shorter forms, descriptions and common nouns. A finding on something that the study does not declare needs two signs that it is one thing: the noun, and a further word that two outlets share.',
    'First stand the things that the study declares, then those that two outlets name or point at with “the”, “this” or a possessive, and each time those first whose outlets differ most in words that judge, in hedges, or in the noun itself (`analysis/measures/labels/telling-referents.ts`). Words judge that AFINN rates at 2 or more, either way, or that a list of words that take sides has (`analysis/language/english/judging-words.csv`). Capitals and articles make no different label.',
  ],
  limits: [
    'Which phrases mean the same thing is guessed by rule: follow the link before you quote one.',
    'Pronouns are not labels here.',
    'Words that only some readers hear as a judgement (“regime”) need not be in the list that marks them.',
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
