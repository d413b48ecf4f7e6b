import type { Measured } from './measured.ts';
import { type OwnVoiceClaim, ownVoiceClaims } from './own-voice.ts';
import { type QuotedVoiceClaim, quotedVoiceClaims } from './quoted-voice.ts';
import { isScored } from './score.ts';

/** Whose own words are harshest and kindest, and how the words that they quote compare. */
export function sentimentClaims(measured: Measured): (OwnVoiceClaim | QuotedVoiceClaim)[] {
  const afinn = measured.rows.sentiment.filter(({ scorer }) => scorer === 'afinn').filter(isScored);
  const own = afinn
    .filter(({ voice }) => voice === 'outlet')
    .sort((a, b) => a.score_per_100_words - b.score_per_100_words);
  const quoted = afinn.filter(({ voice }) => voice === 'quoted');
  return [...ownVoiceClaims(measured, own), ...quotedVoiceClaims(measured, own, quoted)];
}
