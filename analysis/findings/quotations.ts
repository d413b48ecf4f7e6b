import type { Measured } from './measured.ts';
import { type NamelessClaim, namelessClaims } from './nameless-speakers.ts';
import { type QuotedWordsClaim, quotedWordsClaims } from './quoted-words.ts';
import { type CueClaim, cueClaims } from './reporting-cues.ts';
import { isBySide, measuredQuotations, speakersOf } from './speakers.ts';

/** Whose words outlets print, how they introduce them, and who speaks without a name. */
export function quotationClaims({ corpus, rows }: Measured): (QuotedWordsClaim | CueClaim | NamelessClaim)[] {
  const quotations = measuredQuotations(rows.quotations);
  const spoken = {
    corpus,
    isBySide: isBySide(corpus.sides, quotations),
    speakers: speakersOf(corpus.sides, quotations),
    byOutlet: new Map(corpus.outlets.map(({ id }) => [id, quotations.filter(({ outlet }) => outlet === id)])),
  };
  return [...quotedWordsClaims(spoken), ...cueClaims(spoken), ...namelessClaims(spoken)];
}
