/** What each measure looks for, by kind of claim: nouns for the line that says what was not found. */
export const soughtWords = {
  articles: { 'quoted-contrast': 'an outlet that quotes far more than another' },
  wordChoice: {
    'preferred-words': 'words that an outlet prefers beyond chance',
    'sole-judging-words': 'a word that takes a side and that one outlet alone writes',
  },
  sentiment: { 'own-voice': 'a tone that differs beyond chance' },
  emphasis: {
    room: 'a topic with more room in one outlet beyond chance',
    missing: 'a topic of the study that an outlet leaves out',
  },
  placement: { 'first-mention': 'a topic of the study that one outlet brings early and another late' },
  actors: { 'missing-actor': 'a person whom all outlets but one name' },
  quotations: {
    'quoted-words': 'a speaker with a very different share of the quoted words',
    'sole-speakers': 'a person whom one outlet alone quotes',
    cues: 'distancing verbs that an outlet keeps for one speaker',
    nameless: 'an outlet that leans on sources without a name',
  },
  utterances: { 'most-shared': 'one quotation in several outlets' },
  acts: { 'agentless-act': 'an act of which one outlet leaves out who did it' },
  numbers: { 'figures-differ': 'one thing for which outlets give numbers that cannot both be right' },
  labels: { 'differing-labels': 'one thing that outlets call by different names' },
} as const;

/** Words of the line on what was not found. */
export const notFoundWords = {
  lead: 'Looked for and not found:',
};
