import { actorMentions } from '../measures/emphasis/actor-mentions.ts';
import type { Claim, Evidence } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import { tellingActors } from './telling-actors.ts';
import { outletKey } from './figure-source.ts';
import type { Measured } from './measured.ts';
import { type MissingActorClaim, missingActorClaims } from './missing-actors.ts';

/** An actor leads an outlet's mentions with so many, and so many times those of the next. */
const leastMentions = 4;
const leastLead = 1.5;

/** The actor whom an outlet mentions far more often than any other. */
export interface Leader {
  outlet: string;
  actor: string;
  mentions: number;
  /** Mentions of the actor that comes next. */
  next: number;
}

/** Outlets that are clearly about different people: one leader of each, those with the largest lead first. */
export type MostMentionedClaim = Claim<'actors', 'most-mentioned', { leaders: Leader[] }>;

/** Who is mentioned most where outlets differ in it, and whom one outlet leaves out. */
export const actorClaims = (measured: Measured): (MostMentionedClaim | MissingActorClaim)[] => [
  ...missingActorClaims(measured),
  ...mostMentionedClaims(measured),
];

function mostMentionedClaims(measured: Measured): MostMentionedClaim[] {
  const { corpus, rows } = measured;
  const telling = new Set(tellingActors(corpus).map(({ name }) => name));
  const own = rows.actors.filter(({ voice, actor }) => voice === 'outlet' && telling.has(actor));
  const leaders = corpus.outlets.flatMap(({ id }): Leader[] => {
    const [top, next] = own.filter(({ outlet }) => outlet === id).sort((a, b) => b.mentions - a.mentions);
    if (!top || top.mentions < leastMentions) return [];
    return [{ outlet: id, actor: top.actor, mentions: top.mentions, next: next?.mentions ?? 0 }];
  });
  const clear = leaders
    .filter(({ mentions, next }) => mentions >= leastLead * next)
    .sort((a, b) => leadOf(b) - leadOf(a));
  const differing = clear.filter(({ actor }, at) => clear.findIndex((other) => isSame(other.actor, actor)) === at);
  if (differing.length < 2) return [];
  return [
    {
      id: 'actors-most-mentioned',
      section: 'actors',
      kind: 'most-mentioned',
      aspect: 'frequency',
      contrast: 0.5,
      outlets: differing.map(({ outlet }) => outlet),
      figures: { leaders: differing },
      strength: 'count',
      sources: differing.map(({ outlet, actor, mentions }) => ({
        table: 'actors',
        key: { ...outletKey(corpus, outlet), voice: 'outlet', actor },
        column: 'mentions',
        value: mentions,
      })),
      evidence: differing.flatMap(({ outlet, actor }) => firstMention(measured, outlet, actor)),
    },
  ];
}

/** `MGM Resorts` may be `MGM Resorts International`. */
const isSame = (a: string, b: string) => a.includes(b) || b.includes(a);

const leadOf = ({ mentions, next }: Leader) => mentions / Math.max(next, 1);

function firstMention({ corpus }: Measured, outlet: string, actor: string): Evidence[] {
  const place = corpus.actors.findIndex(({ name }) => name === actor);
  const mentions = actorMentions(corpus);
  return corpus.articles
    .map((article, index) => ({ article, first: mentions[index]?.find(({ name }) => name === place)?.first }))
    .filter(({ article, first }) => article.outlet === outlet && first !== undefined)
    .slice(0, 1)
    .map(({ article, first }) => sentenceAround(article, article.tokens.start[first ?? 0] ?? 0));
}
