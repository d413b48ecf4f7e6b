import type { OwnVoiceClaim } from '../findings/own-voice.ts';
import type { QuotedVoiceClaim } from '../findings/quoted-voice.ts';
import type { Score } from '../findings/score.ts';
import type { OutletName, Told } from './told.ts';
import { counted, listed, possessive, range, signed } from './wording.ts';

/** Whose own words are harshest, and how the words that they quote compare, in words. */
export function tellSentiment(claim: OwnVoiceClaim | QuotedVoiceClaim, name: OutletName): Told {
  return claim.kind === 'own-voice' ? ownVoice(claim, name) : quotedVoice(claim, name);
}

function ownVoice(claim: OwnVoiceClaim, name: OutletName): Told {
  const { lowest, words } = claim.figures;
  const [who = ''] = claim.outlets.map(name);
  const made = listed(words.map(({ word, contribution }) => `“${word}” (${signed(contribution, 0)})`));
  return {
    title: ownVoiceTitle(claim, name),
    text: `The own words of ${who} score ${signed(lowest.score)} (95% interval ${bounds(lowest)}) per 100 words.${reachOfOthers(claim)}`,
    detail: `${made === '' ? '' : `What makes it: ${made}. `}${secondScorer(claim, name)}`,
  };
}

function ownVoiceTitle({ outlets, figures }: OwnVoiceClaim, name: OutletName): string {
  const { standing, lowest } = figures;
  const [who = '', highest = ''] = outlets.map(name);
  const isNegative = lowest.score < 0;
  const own = `${possessive(who)} own words`;
  switch (standing) {
    case 'alone':
      return `The own words of ${who} are ${lowest.high < 0 ? 'negative' : lowest.low > 0 ? 'positive' : 'neither positive nor negative'}`;
    case 'apart-from-all':
      return `${own} are the ${isNegative ? 'most negative' : 'least positive'}`;
    case 'apart-from-highest':
      return `${own} are ${isNegative ? 'more negative' : 'less positive'} than those of ${highest}`;
    case 'only-clearly-negative':
      return `${own} are the only ones clearly negative`;
    case 'only-below-zero':
      return `${own} are the only ones below zero, but the intervals overlap`;
    case 'lowest':
      return `${own} score lowest, but the intervals overlap`;
    case 'none':
      return 'No outlet’s own words stand out in tone';
  }
}

/** Where the others' own words score. */
function reachOfOthers({ figures: { others } }: OwnVoiceClaim): string {
  if (others.length === 0) return '';
  const ends = [signed(others[0] ?? 0), signed(others.at(-1) ?? 0)] as const;
  const reach = range(...ends, (low, high) => `between ${low} and ${high}`);
  return others.length === 1 ? ` Those of the other score ${reach}.` : ` Those of the others score ${reach}.`;
}

function secondScorer({ figures: { disagreeing, others } }: OwnVoiceClaim, name: OutletName): string {
  const all = others.length + 1;
  if (disagreeing.length === 0)
    return `VADER, a second lexicon, agrees in sign for ${all === 1 ? 'it' : 'all of them'}.`;
  const who = disagreeing.length > 3 ? `${disagreeing.length} of ${all} outlets` : listed(disagreeing.map(name));
  return `VADER, a second lexicon, has the other sign for ${who}, so nothing should be made of it there.`;
}

function quotedVoice({ outlets, figures }: QuotedVoiceClaim, name: OutletName): Told {
  const { side, claimed, apart, of, own, quoted } = figures;
  const [widest = ''] = outlets.map(name);
  const who = claimed === of ? 'every outlet' : `${claimed} of ${counted(of, 'outlet')}`;
  const some = apart === 0 ? ', but intervals overlap' : `, beyond the intervals in ${apart}`;
  return {
    title: `In ${who} the quoted words are more ${side} than the outlet’s own${apart === claimed ? '' : some}`,
    text:
      `The gap is widest in ${widest}: ${signed(own.score)} in its own words, ${signed(quoted.score)} in those it quotes` +
      ` (intervals ${bounds(own)} and ${bounds(quoted)}, ${figures.isApart ? 'apart' : 'overlapping'}).`,
    detail: '',
  };
}

const bounds = ({ low, high }: Score) => `${signed(low)} to ${signed(high)}`;
