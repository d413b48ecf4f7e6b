import type { SectionWords } from './section-words.ts';
import { grouped, listed } from './wording.ts';

/** What the section on quotations says. */
export const quotationsWords = {
  title: 'Who speaks',
  question: 'Whom does each outlet let speak, in how many words, and with which verbs does it introduce them?',
  method: [
    'A quotation is what stands inside marks of speech, or the clause or phrase that a verb or phrase of reporting introduces; its speaker is resolved by name, by title, by description and by pronoun to an actor of the study (`analysis/measures/quotations/`). Only words inside marks are counted as words, each once: in a quotation inside a quotation they are the inner speaker’s.',
    'Classes of verbs follow the PARC 3.0 attribution corpus (Pareti 2016), Krestel, Bergler and Witte (2008), Hooper (1975) as listed by Recasens et al. (2013), and VerbNet (`analysis/language/english/cue-verbs.csv`): factive verbs grant that what follows is true, distancing ones leave it with the speaker, forceful and positive ones say in what spirit it was said. A finding on verbs is a count of distancing ones: at least three, and forty points more of one speaker’s verbs than of the other’s.',
    'A speaker counts as named when the phrase resolves to an actor or ends in a name, and as nameless when its head is a noun such as “officials” or “a source”; “they” and “both sides” are neither.',
  ],
  limits: [
    'Rules find the speakers: quotations.csv shows every decision, with its place. Indirect speech is found less surely than what stands in marks.',
    'Each row counts once, so a quotation that its own reporting clause cuts in two counts its verb twice, and one printed twice counts twice.',
    'Words in scare quotes inside a report of speech count here as its speaker’s, and elsewhere as the outlet’s own: sums may differ by a few words.',
    'A class belongs to the verb and not to the passage: “agreed” is positive wherever it stands.',
  ],
} satisfies SectionWords;

/** Words of its tables. */
export const quotationsNotes = {
  outlet: 'outlet',
  quotedWords: 'quoted words',
  others: 'others',
  cells:
    'Words inside quotation marks, with their share of the outlet’s quoted words; then statements, quoted or not, by how their speakers are named. – none.',
  speaker: 'speaker',
  cues: 'Every verb of reporting, with its count, by outlet',
  noSides: 'Speakers are the actors with most quoted words; declare sides in study.yaml to see them by side.',
};

/** Words of its figure, which also stand in its CSV. */
export const quotationsFigureWords = {
  untold: 'Whose words each outlet prints',
  own: 'its own',
  named: 'of named actors',
  side: (name: string) => `of the ${name}`,
  others: 'of others',
  subtitle: (speakers: readonly string[]) =>
    `Words by outlet, from left: its own; inside quotation marks, those ${listed([...speakers, quotationsFigureWords.others])} (grey).`,
  alt: (outlets: readonly string[]) => `Stacked bars of words by outlet. ${outlets.join('; ')}.`,
  part: (words: number, speaker: string) => `${grouped(words)} ${speaker}`,
};
