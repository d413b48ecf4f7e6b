import type { Leader, MostMentionedClaim } from '../findings/actors.ts';
import type { MissingActorClaim } from '../findings/missing-actors.ts';
import type { OutletName, Told } from './told.ts';
import { counted, listed } from './wording.ts';

/** Outlets that a sentence gives. */
const mostNamed = 5;

/** Who is mentioned most where outlets differ in it, and whom one outlet leaves out, in words. */
export const tellActors = (claim: MostMentionedClaim | MissingActorClaim, name: OutletName): Told =>
  claim.kind === 'missing-actor' ? missing(claim, name) : mostMentioned(claim, name);

function mostMentioned({ figures: { leaders } }: MostMentionedClaim, name: OutletName): Told {
  const where = ({ outlet, actor }: Leader, at: number) => `${name(outlet)}${at === 0 ? ' names' : ''} ${actor}`;
  const counts = leaders.map(
    ({ outlet, actor, mentions, next }) => `${actor} ${counted(mentions, 'time')} in ${name(outlet)}, the next ${next}`,
  );
  return {
    title: `${listed(leaders.map(where))} most`,
    text: `In their own words: ${counts.join('; ')}.`,
    detail: '',
  };
}

function missing({ outlets, figures: { actor, named } }: MissingActorClaim, name: OutletName): Told {
  const times = named
    .slice(0, mostNamed)
    .map(({ outlet, times: count }) => `${name(outlet)} ${counted(count, 'time')}`);
  const rest = named.length - times.length;
  const all = rest > 0 ? [...times, `${counted(rest, 'more outlet')} at least twice`] : times;
  return {
    title: `${name(outlets[0] ?? '')} never names ${actor}; every other outlet does`,
    text: `${listed(all)}.`,
    detail: '',
  };
}
