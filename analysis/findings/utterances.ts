import type { Measured } from './measured.ts';
import { type MostSharedClaim, mostSharedClaims } from './most-shared-utterance.ts';
import { sharedUtterances } from './shared-utterances.ts';

/** Who prints the most shared utterance whole, who cuts it and who has it in other words. */
export const utteranceClaims = (measured: Measured): MostSharedClaim[] =>
  mostSharedClaims(measured, sharedUtterances(measured.rows.utterances, measured.corpus.articles));
