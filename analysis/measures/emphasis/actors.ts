import type { Corpus } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { median } from '../../statistics/median.ts';
import { hasManyOutlets } from '../compared-outlets.ts';
import type { ActorRow } from './actors-table.ts';
import { hasVoice, voices } from '../voice.ts';
import { actorMentions } from './actor-mentions.ts';
import { sentencePlaces } from './article-layout.ts';

/**
 * Actors: how often each outlet and voice mentions each actor, by any of its names, and where first (paragraph, 0 in
 * headline and standfirst; median over the outlet's articles). Shares are among all mentions of actors in that voice.
 */
export function actorRows(corpus: Corpus): ActorRow[] {
  const mentions = actorMentions(corpus);
  const byOutlet = groupsBy([...corpus.articles.entries()], ([, { outlet }]) => outlet);
  const rows = corpus.outlets.flatMap(({ id }) =>
    voices.flatMap((voice) => {
      const counts = corpus.actors.map(() => 0);
      const firsts = corpus.actors.map((): number[] => []);
      for (const [index, article] of byOutlet.get(id) ?? []) {
        const places = sentencePlaces(article);
        const seen = new Set<number>();
        for (const { name: group, first } of mentions[index] ?? []) {
          if (!hasVoice(article, first, voice)) continue;
          counts[group] = (counts[group] ?? 0) + 1;
          const place = places[article.tokens.sentence[first] ?? 0];
          if (!seen.has(group) && place) firsts[group]?.push(place.paragraph);
          seen.add(group);
        }
      }
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
  return hasManyOutlets(corpus) ? rows.filter(({ mentions }) => mentions > 0) : rows;
}
