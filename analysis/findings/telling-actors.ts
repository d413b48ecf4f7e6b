import type { Corpus, CorpusActor } from '../corpus/corpus.ts';
import { lastNameOf } from './name-in-text.ts';

/**
 * Actors of whom a claim may be made: those that the study declares, and persons that were found, unless another actor
 * shares their last name, because then one may be two, or two one.
 */
export function tellingActors({ actors }: Pick<Corpus, 'actors'>): CorpusActor[] {
  const lastNames = actors.map(({ name }) => lastNameOf(name));
  return actors.filter(({ basis, kind }, at) => {
    if (basis === 'declared') return true;
    return kind === 'person' && lastNames.filter((other) => other === lastNames[at]).length === 1;
  });
}
