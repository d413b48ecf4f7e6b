import type { DataFrame } from 'danfojs-node';

import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { median } from '../../statistics/median.ts';
import { frameOf } from '../frame.ts';
import type { ActorRow, Voice } from '../tables.ts';
import { actorMentions } from './actor-mentions.ts';
import { sentencePlaces } from './article-layout.ts';

const voices: readonly Voice[] = ['outlet', 'quoted', 'all'];

/**
 * Actors: how often each outlet and voice mentions each actor, by any of its names, and where first (paragraph, 0 in
 * headline and standfirst; median over the outlet's articles). Shares are among all mentions of actors in that voice.
 */
export function actorRows(corpus: Corpus): ActorRow[] {
  const mentions = actorMentions(corpus);
  return corpus.outlets.flatMap(({ id }) =>
    voices.flatMap((voice) => {
      const counts = corpus.actors.map(() => 0);
      const firsts = corpus.actors.map((): number[] => []);
      corpus.articles.forEach((article, index) => {
        if (article.outlet !== id) return;
        const places = sentencePlaces(article);
        const seen = new Set<number>();
        for (const { name: group, first } of mentions[index] ?? []) {
          if (!hasVoice(article, first, voice)) continue;
          counts[group] = (counts[group] ?? 0) + 1;
          const place = places[article.tokens.sentence[first] ?? 0];
          if (!seen.has(group) && place) firsts[group]?.push(place.paragraph);
          seen.add(group);
        }
      });
      const total = counts.reduce((sum, count) => sum + count, 0);
      return corpus.actors.map((actor, group): ActorRow => ({
        outlet: id,
        event: corpus.event,
        voice,
        actor: actor.name,
        side: actor.side,
        basis: actor.basis,
        mentions: counts[group] ?? 0,
        share_of_mentions: total === 0 ? null : (counts[group] ?? 0) / total,
        median_first_paragraph: median(firsts[group] ?? []),
      }));
    }),
  );
}

const hasVoice = (article: CorpusArticle, token: number, voice: Voice) =>
  voice === 'all' || isQuoted(article, token) === (voice === 'quoted');

/** `actorRows` as a DataFrame. */
export const actors = async (corpus: Corpus): Promise<DataFrame> => frameOf('actors', actorRows(corpus));
