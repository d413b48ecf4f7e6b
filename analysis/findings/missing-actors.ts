import type { Corpus } from '../corpus/corpus.ts';
import type { Claim, Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import { outletKey } from './figure-source.ts';
import type { Measured } from './measured.ts';
import { outletsThatName } from './name-in-text.ts';
import { tellingActors } from './telling-actors.ts';
import { voicesOf } from './voices-of.ts';

/** So often must every other outlet name somebody, before a silence is told. */
const leastMentions = 2;
/** So many must speak for themselves among those others. */
const leastVoices = 2;

/** Somebody whom all other outlets name, and one never does. */
export type MissingActorClaim = Claim<
  'actors',
  'missing-actor',
  {
    actor: string;
    /** How often each of the others names them, in all their measured text. */
    named: { outlet: string; times: number }[];
  }
>;

/**
 * Whom one outlet leaves out: somebody whom every other outlet names several times, and of whose names no word stands
 * anywhere in the outlet's text, captions and other passages that are not measured included.
 */
export function missingActorClaims(measured: Measured): MissingActorClaim[] {
  const { corpus } = measured;
  const { articles, outlets, actors } = corpus;
  if (outlets.length < 3) return [];
  const telling = tellingActors(corpus);
  const found = actors.flatMap((one, actor) => {
    const { name, aliases } = one;
    if (!telling.includes(one)) return [];
    const named = outlets.map(({ id }) => {
      const own = articles.filter(({ outlet }) => outlet === id);
      const times = own.reduce(
        (sum, { mentions, measured }) =>
          sum + mentions.filter((one) => one.name === actor && measured[one.first] === 1).length,
        0,
      );
      return { outlet: id, times };
    });
    const [silent, ...more] = named.filter(({ times }) => times === 0);
    const others = named.filter(({ times }) => times >= leastMentions);
    if (!silent || more.length > 0 || others.length !== outlets.length - 1) return [];
    // One agency's text in several outlets is one voice.
    if (
      voicesOf(
        measured,
        others.map(({ outlet }) => outlet),
      ) < leastVoices
    )
      return [];
    const isSaid = outletsThatName(articles, [name, ...aliases]).has(silent.outlet);
    return isSaid ? [] : [{ actor, name, silent: silent.outlet, others }];
  });
  const total = ({ others }: (typeof found)[number]) => others.reduce((sum, { times }) => sum + times, 0);
  const [first] = found.sort((a, b) => total(b) - total(a));
  if (!first) return [];
  const evidence = firstMentions(articles, first);
  return [
    {
      id: 'actors-missing',
      section: 'actors',
      kind: 'missing-actor',
      aspect: 'omission',
      contrast: 1,
      outlets: [first.silent],
      figures: { actor: first.name, named: first.others },
      strength: 'count',
      sources: first.others.map(({ outlet, times }) => ({
        table: 'actors',
        key: { ...outletKey(corpus, outlet), voice: 'all', actor: first.name },
        column: 'mentions',
        value: times,
      })),
      evidence,
    },
  ];
}

/** A sentence of each of the first outlets that name somebody. */
function firstMentions(
  articles: Corpus['articles'],
  { actor, others }: { actor: number; others: readonly { outlet: string }[] },
): Evidence[] {
  return others.slice(0, 2).flatMap(({ outlet }) => {
    const article = articles.find((one) => one.outlet === outlet && one.mentions.some(({ name }) => name === actor));
    const mention = article?.mentions.find(({ name, first: token }) => name === actor && article.measured[token] === 1);
    return article && mention ? [sentenceAround(article, article.tokens.start[mention.first] ?? 0)] : [];
  });
}
