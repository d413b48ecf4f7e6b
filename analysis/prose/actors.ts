import type { SectionWords } from './section-words.ts';

/** What the section on actors says. */
export const actorsWords = {
  title: 'Actors',
  question: 'Who is in the story, and how much of it does each outlet give them?',
  method: [
    'Names are matched as whole words with their capitals, the longest first, each place once (`analysis/measures/emphasis/actors.ts`).',
  ],
  limits: [
    'Pronouns are not resolved, so a mention is a use of a name.',
    'A capital that stands for a government and the same word for the city are one name.',
  ],
} satisfies SectionWords;

/** Words of its table and list. */
export const actorsNotes = {
  cells: (shown: number, all: number) =>
    `Each cell: mentions in the outlet’s own words; – none.${all > shown ? ` The ${shown} most mentioned of ${all}.` : ''}`,
  names: (basis: string) => `The names that count as each actor (${basis})`,
  found: 'The actors were found in the text: names that at least two articles repeat, with their shorter forms.',
};

/** Words of its figure. */
export const actorsFigureWords = {
  untold: 'Who is mentioned',
  subtitle: 'Of all mentions of actors in the outlet’s own words, the share that goes to each.',
  alt: (outlets: readonly string[]) => `Table of actors by outlet, shaded by share of mentions. ${outlets.join('; ')}.`,
  outlet: (name: string, actors: readonly string[]) =>
    `${name} names ${actors.length === 0 ? 'nobody' : actors.join(', ')}`,
};
