import type { MissingTopicClaim } from '../findings/missing-topics.ts';
import type { RoomClaim } from '../findings/topic-room.ts';
import type { OutletName, Told } from './told.ts';
import { fewListed, inMarks, listed, percent } from './wording.ts';

/** Which outlet gives which topic more room, and what is missing where, in words. */
export const tellEmphasis = (claim: RoomClaim | MissingTopicClaim, name: OutletName): Told =>
  claim.kind === 'room' ? room(claim, name) : missing(claim, name);

function room({ outlets, figures }: RoomClaim, name: OutletName): Told {
  const { own, rest, low, high } = figures;
  const topic = inMarks(figures.topic);
  return {
    title: `${name(outlets[0] ?? '')} gives ${topic} more room than the others do`,
    text: `${topic} takes ${percent(own)} of the sentences with its own words, ${percent(rest)} of the others’; the interval of the difference is ${points(low)} to ${points(high)} points.`,
    detail: '',
  };
}

const points = (difference: number) => `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(0)}`;

function missing({ outlets, figures }: MissingTopicClaim, name: OutletName): Told {
  const { covered, of, others } = figures;
  const topic = inMarks(figures.topic);
  const rest = others.map((other) => `${inMarks(other.topic)} from ${fewOutlets(other.without, name)}`);
  return {
    title: `${fewOutlets(outlets, name)} ${outlets.length > 1 ? 'have' : 'has'} nothing on ${topic}`,
    text: `None of the words that the study lists for ${topic} stands anywhere there; ${covered} of ${of} outlets have them.`,
    detail: rest.length > 0 ? `Also missing: ${listed(rest)}.` : '',
  };
}

const fewOutlets = (outlets: readonly string[], name: OutletName) => fewListed(outlets.map(name), 4, 'outlet');
