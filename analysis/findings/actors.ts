import { actorMentions } from '../measures/emphasis/actor-mentions.ts';
import { extent } from '../statistics/extent.ts';
import type { Claim, Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';
import { readAlike } from './read-alike.ts';

/** Actors that lead somewhere and that the claim gives. */
const mostLeaders = 3;

/** How own-voice mentions divide between two sides: the outlets in which the first has the lowest and the highest share. */
export interface SideShares {
  side: string;
  lowest: { outlet: string; share: number };
  highest: { outlet: string; share: number };
}

/** Whom outlets mention most; `outlets` are those that agree on the first leader. */
export type MostMentionedClaim = Claim<
  'actors',
  'most-mentioned',
  {
    /** Each actor that some outlets mention most, with those outlets: the actor of most outlets first. */
    leaders: { actor: string; outlets: string[] }[];
    /** All outlets. */
    of: number;
    /** The first leader's least and largest share of an outlet's own mentions. */
    share: readonly [least: number, largest: number];
    /** Where the study declares two sides that outlets treat differently. */
    sides: SideShares | undefined;
  }
>;

/** Who is mentioned most, and where outlets differ in it. */
export function actorClaims(measured: Measured): MostMentionedClaim[] {
  const { corpus, rows } = measured;
  const all = rows.actors.filter(({ voice, share_of_mentions }) => voice === 'outlet' && share_of_mentions !== null);
  const tops = corpus.outlets.flatMap(({ id }) => {
    const [top, next] = all.filter(({ outlet }) => outlet === id).sort((a, b) => b.mentions - a.mentions);
    return top && top.mentions > (next?.mentions ?? 0) ? [top] : [];
  });
  const groups = new Map<string, string[]>();
  for (const { actor, outlet } of tops) groups.set(actor, [...(groups.get(actor) ?? []), outlet]);
  const leaders = Array.from(groups, ([actor, outlets]) => ({ actor, outlets }));
  leaders.sort((a, b) => b.outlets.length - a.outlets.length);
  const [most] = leaders;
  if (!most) return [];
  const shares = all.filter(({ actor }) => actor === most.actor).map((row) => row.share_of_mentions ?? 0);
  return [
    {
      id: 'actors-most-mentioned',
      section: 'actors',
      kind: 'most-mentioned',
      outlets: most.outlets,
      figures: {
        leaders: leaders.slice(0, mostLeaders),
        of: corpus.outlets.length,
        share: extent(shares),
        sides: sideShares(measured),
      },
      strength: 'count',
      evidence: firstMentions(measured, most.actor, most.outlets),
    },
  ];
}

/** Where the study declares sides: how each outlet's own words divide between them. */
function sideShares({ corpus, rows }: Measured): SideShares | undefined {
  const own = rows.actors.filter(({ voice, side }) => voice === 'outlet' && side !== '');
  const names = [...new Set(own.map(({ side }) => side))];
  const [first, second] = names;
  if (names.length !== 2 || first === undefined || second === undefined) return undefined;
  const shares = corpus.outlets.flatMap(({ id }) => {
    const count = (side: string) =>
      own.filter((row) => row.outlet === id && row.side === side).reduce((sum, row) => sum + row.mentions, 0);
    const total = count(first) + count(second);
    return total === 0 ? [] : [{ outlet: id, share: count(first) / total }];
  });
  const [lowest] = [...shares].sort((a, b) => a.share - b.share);
  const [highest] = [...shares].sort((a, b) => b.share - a.share);
  if (!lowest || !highest || readAlike(lowest.share, highest.share)) return undefined;
  return { side: corpus.sides.get(first)?.name ?? first, lowest, highest };
}

function firstMentions({ corpus }: Measured, actor: string, outlets: readonly string[]): Evidence[] {
  const place = corpus.actors.findIndex(({ name }) => name === actor);
  const mentions = actorMentions(corpus);
  return corpus.articles
    .map((article, index) => ({ article, first: mentions[index]?.find(({ name }) => name === place)?.first }))
    .filter(({ article, first }) => outlets.includes(article.outlet) && first !== undefined)
    .slice(0, 2)
    .map(({ article, first }) => sentenceAround(article, article.tokens.start[first ?? 0] ?? 0));
}
