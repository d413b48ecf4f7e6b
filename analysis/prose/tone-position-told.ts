import type { HarshestSentenceClaim } from '../findings/tone-position.ts';
import type { OutletName, Told } from './told.ts';
import { counted, grouped, possessive, signed } from './wording.ts';

/** Where the harshest own sentence stands, in words. */
export function tellTonePosition({ outlets, figures }: HarshestSentenceClaim, name: OutletName): Told {
  const { score, harshest, position, sentences, above, below } = figures;
  const owner = possessive(name(outlets[0] ?? ''));
  const where = outlets.length === 1 ? `are ${owner}` : `stand in ${outlets.length} outlets`;
  const subject = harshest === 1 ? 'It scores' : `${counted(harshest, 'sentence')} score`;
  return {
    title:
      harshest === 1
        ? `The harshest own sentence is ${owner}, ${place(position)}`
        : `The harshest own sentences ${where}`,
    text: `${subject} ${signed(score, 0)} in the outlet’s own words; of ${counted(sentences, 'sentence')} with own words ${grouped(above)} score above zero, ${grouped(below)} below, and the others hold no word that the lexicon knows, or as much of both.`,
    detail: '',
  };
}

function place(position: number): string {
  if (position < 0.2) return 'near the beginning';
  if (position < 0.4) return 'in the first half';
  if (position <= 0.6) return 'in the middle';
  return position <= 0.8 ? 'in the second half' : 'near the end';
}
