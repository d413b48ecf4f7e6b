import type { Actor } from '../study/study.ts';
import type { CorpusActor } from './corpus.ts';
import { soundOf } from './names/name-forms.ts';
import type { Name } from './names/name.ts';

/** How many actors are looked for where the study declares none. */
const most = 10;
/** An actor is found where it is named as often, and by as many articles (in a corpus of one article, by it), as this. */
const leastMentions = 3;
const leastArticles = 2;

/**
 * The actors of a corpus, each with all its forms: those that the study declares, else the names that articles repeat.
 * Each stands at its name's place in `names`.
 *
 * @param names the declared ones first, then those that most articles name
 * @param articles how many articles the corpus has
 */
export function corpusActors(declared: readonly Actor[], names: readonly Name[], articles: number): CorpusActor[] {
  if (declared.length > 0)
    return declared.map((actor, place): CorpusActor => {
      const others = names[place]?.forms.filter((form) => !isAlias(actor, form)) ?? [];
      return { ...actor, aliases: [...actor.aliases, ...others], basis: 'declared' };
    });
  const least = Math.min(leastArticles, articles);
  return names
    .filter(({ count, articles: own }) => count >= leastMentions && own >= least)
    .slice(0, most)
    .map(({ name, kind, forms }) => ({
      ...{ id: name, name, kind: kind === 'place' || kind === 'unknown' ? 'other' : kind, side: '' },
      ...{ aliases: [...new Set([name, ...forms])], basis: 'found' },
    }));
}

/** Aliases and forms that differ in case or in the shape of a mark are one. */
const isAlias = ({ aliases }: Actor, form: string) => aliases.some((alias) => plain(alias) === plain(form));
const plain = (form: string) => soundOf(form.toLowerCase().split(' '));
