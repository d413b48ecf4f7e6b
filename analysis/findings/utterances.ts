import { type ChangedClaim, changedClaims } from './changed-utterances.ts';
import type { Measured } from './measured.ts';
import { type MostSharedClaim, mostSharedClaims } from './most-shared-utterance.ts';
import { sharedUtterances } from './shared-utterances.ts';
import { type WholeClaim, wholeClaims } from './whole-utterances.ts';

/** Who prints the most shared utterance whole, who cuts it and who changes it, and how often each outlet does so. */
export function utteranceClaims(measured: Measured): (MostSharedClaim | ChangedClaim | WholeClaim)[] {
  const utterances = sharedUtterances(measured.rows.utterances);
  return [
    ...mostSharedClaims(measured, utterances),
    ...changedClaims(measured, utterances),
    ...wholeClaims(measured, utterances),
  ];
}
