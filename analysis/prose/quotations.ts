import type { SectionWords } from './section-words.ts';

/** What the section on quotations says. */
export const quotationsWords = {
  title: 'Who speaks',
  question: 'Whom does each outlet let speak, in how many words, and with which verbs does it introduce them?',
  method: [
    'A quotation is what stands inside marks of speech, or the clause that a verb or phrase of reporting introduces; its speaker is resolved by name, title, description and pronoun (`analysis/measures/quotations/`). Only words inside marks are counted as words, each once. Where two outlets are compared, words that may be a speaker’s (an unnamed “the senator”, an embedded post) are given to them in the outlet with the smaller share, and the difference must stand.',
    'Verbs are classed after PARC 3.0 (Pareti 2016), Krestel, Bergler and Witte (2008), Hooper (1975) and VerbNet (`analysis/language/english/cue-verbs.csv`): factive verbs grant what follows, distancing ones leave it with the speaker. A speaker is named when the phrase resolves to an actor or ends in a name, nameless when its head is a noun such as “officials”.',
  ],
  limits: [
    'Rules find the speakers: quotations.csv shows every decision, with its place.',
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
  cues: 'The verbs of reporting that colour what they introduce, with their counts',
  neutral: 'neutral',
  noSides: 'Speakers are the actors with most quoted words; declare sides in study.yaml to see them by side.',
};

/** Words of its figure, which also stand in its data. */
export const quotationsFigureWords = {
  untold: 'Whose words each outlet prints',
  others: 'others',
  subtitle: 'Share of the words inside quotation marks, by who says them; number of words in the bars.',
  alt: (outlets: readonly string[]) => `Stacked bars of shares of quoted words by outlet. ${outlets.join('; ')}.`,
};
