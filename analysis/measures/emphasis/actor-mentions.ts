import type { Corpus } from '../../corpus/corpus.ts';
import type { NameMention } from '../../corpus/names/name.ts';

/** Where each article names an actor in the segments that are measured; `name` is the actor's place among the actors. */
export const actorMentions = ({ articles, actors }: Corpus): NameMention[][] =>
  articles.map(({ mentions, measured }) =>
    mentions.filter(({ first, name }) => name < actors.length && measured[first] === 1),
  );
