import type { Measured } from './measured.ts';
import { type NamelessClaim, namelessClaims } from './nameless-speakers.ts';
import { type QuotedWordsClaim, quotedWordsClaims } from './quoted-words.ts';
import { type CueClaim, cueClaims } from './reporting-cues.ts';
import { type SoleSpeakersClaim, soleSpeakerClaims } from './sole-speakers.ts';
import { isBySide, measuredQuotations, speakersOf } from './speakers.ts';

/** What is claimed of quotations. */
export type QuotationsClaim = QuotedWordsClaim | SoleSpeakersClaim | CueClaim | NamelessClaim;

/** Whose words outlets print, whom one alone asks, how they introduce them, and who speaks without a name. */
export function quotationClaims({ corpus, rows }: Measured): QuotationsClaim[] {
  const quotations = measuredQuotations(rows.quotations);
  const spoken = {
    corpus,
    isBySide: isBySide(corpus.sides, quotations),
    speakers: speakersOf(corpus.sides, quotations),
    byOutlet: new Map(corpus.outlets.map(({ id }) => [id, quotations.filter(({ outlet }) => outlet === id)])),
  };
  const words = quotedWordsClaims(spoken);
  const told = new Set(words.map(({ figures }) => figures.speaker.name));
  return [...words, ...soleSpeakerClaims(spoken, told), ...cueClaims(spoken), ...namelessClaims(spoken)];
}
