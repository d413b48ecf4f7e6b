import { type HeadlineClaim, headlineClaims } from './headline-topics.ts';
import type { Measured } from './measured.ts';
import { type MissingTopicClaim, missingTopicClaims } from './missing-topics.ts';
import { type RoomClaim, roomClaims } from './topic-room.ts';

/** Which outlet gives which topic most room, what stands in the headlines, and what is missing where. */
export function emphasisClaims(measured: Measured): (RoomClaim | HeadlineClaim | MissingTopicClaim)[] {
  const own = measured.rows.emphasis.filter(({ voice }) => voice === 'outlet');
  const all = measured.rows.emphasis.filter(({ voice }) => voice === 'all');
  return [...roomClaims(measured, own), ...headlineClaims(measured, all), ...missingTopicClaims(measured, all)];
}
