import type { MostMentionedClaim, SideShares } from '../findings/actors.ts';
import type { OutletName, Told } from './told.ts';
import { counted, listed, percent, range } from './wording.ts';

/** Who is mentioned most, and where outlets differ in it, in words. */
export function tellActors({ outlets, figures }: MostMentionedClaim, name: OutletName): Told {
  const { leaders, of, share, sides } = figures;
  const actor = leaders[0]?.actor ?? '';
  const where = leaders.map((leader) => `${leader.actor} in ${oneOrCount(leader.outlets, name)}`);
  const ends = [percent(share[0]), percent(share[1])] as const;
  const reach = range(...ends, (low, high) => `${low} to ${high}`);
  return {
    title:
      leaders.length === 1
        ? `${who(outlets, of, name)} ${actor} most`
        : `Outlets differ in whom they mention most: ${listed(where)}`,
    text: `${actor} takes ${reach} of an outlet’s own mentions of actors.`,
    detail: sides ? ofSides(sides, name) : '',
  };
}

const oneOrCount = (outlets: readonly string[], name: OutletName) =>
  outlets.length === 1 ? name(outlets[0] ?? '') : counted(outlets.length, 'outlet');

function who(outlets: readonly string[], of: number, name: OutletName): string {
  if (outlets.length === 1) return `${name(outlets[0] ?? '')} mentions`;
  return outlets.length === of ? 'Every outlet mentions' : `${outlets.length} of ${of} outlets mention`;
}

const ofSides = ({ side, lowest, highest }: SideShares, name: OutletName) =>
  `Of the own-voice mentions of the two sides, the ${side} has ${percent(lowest.share)} in ${name(lowest.outlet)} and ${percent(highest.share)} in ${name(highest.outlet)}.`;
