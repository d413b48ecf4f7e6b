import type { SectionWords } from './section-words.ts';

/** What the section on acts says. */
export const actsWords = {
  title: 'Who acts against whom',
  question: 'Whom does each outlet, in its own words, have act against whom?',
  method: [
    'An act is a clause with a verb of a list (`analysis/language/english/act-verbs.csv`, after the event classes of CAMEO and PLOVER), or a noun with “on” or “against” (`analysis/measures/acts/`). Names, titles and pronouns are resolved as those of speakers are. The table shows acts against somebody that are told as facts, outside quotations and what others say, with both parties by name; all others, also those of cooperation, stand in acts.csv.',
    'Causes are clauses joined by words of a list (`analysis/language/english/cause-words.csv`): “because of” states one, “in response to” suggests one, “after” tells the order in time and is kept only behind a turn of events (“cancelled”, “resigned”). Remedies are what somebody must, should or is urged to do (`analysis/measures/remedies/`), with who asks and who says so.',
  ],
  limits: [
    'Of 30 causes drawn at random from 150 news articles, 27 were right by hand count, of 30 remedies 24: an expectation may pass for a demand, and a clause may lack its subject.',
    'By hand count nine in ten of the acts of the table are right, and of those in acts.csv about eight in ten; more acts are missed than are found. Irony, what is implied, and who is meant by “the move” are not seen.',
  ],
} satisfies SectionWords;

/** Words of its table. */
export const actsNotes = {
  columns: ['outlet', 'who', 'against whom', 'in these words'],
  nobody: 'nobody named',
  none: 'No outlet tells an act against somebody as a fact in its own words, with both by name, that the rules here would find.',
  more: (acts: number) => `and ${acts} more`,
};

/** Words of its figure, which also stand in its data. */
export const actsFigureWords = {
  untold: 'Who acts on whom, in each outlet’s own words',
  subtitle:
    'Acts told as facts outside quotations, both parties by name: ● against somebody (accuse, attack, ban), ○ with somebody (meet, praise, help).',
  manners: { against: 'against', with: 'with' },
  pair: (agent: string, patient: string) => `${agent === '' ? actsNotes.nobody : agent} → ${patient}`,
  alt: (dots: readonly string[]) => `Dots with numbers of acts by outlet and by who acts on whom. ${dots.join('; ')}.`,
};
