import type { Measured } from './measured.ts';
import { type MissingTopicClaim, missingTopicClaims } from './missing-topics.ts';
import { type RoomClaim, roomClaims } from './topic-room.ts';

/** Which outlet gives which topic more room, and what is missing where. */
export const emphasisClaims = (measured: Measured): (RoomClaim | MissingTopicClaim)[] => [
  ...roomClaims(measured),
  ...missingTopicClaims(measured),
];
