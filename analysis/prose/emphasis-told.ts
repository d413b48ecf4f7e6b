import type { HeadlineClaim, HeadlineTopic } from '../findings/headline-topics.ts';
import type { MissingTopicClaim } from '../findings/missing-topics.ts';
import type { RoomClaim } from '../findings/topic-room.ts';
import type { Part } from '../statistics/difference-of-shares.ts';
import { setAsidePlaces } from './set-aside.ts';
import type { OutletName, Told } from './told.ts';
import { counted, fewListed, inMarks, listed, percent } from './wording.ts';

/** Which outlet gives which topic most room, what stands in the headlines, and what is missing where, in words. */
export function tellEmphasis(claim: RoomClaim | HeadlineClaim | MissingTopicClaim, name: OutletName): Told {
  if (claim.kind === 'room') return room(claim, name);
  return claim.kind === 'headlines' ? headlines(claim, name) : missing(claim, name);
}

function room({ outlets, figures, strength }: RoomClaim, name: OutletName): Told {
  const { own, rest, low, high, comparisons } = figures;
  const [who = ''] = outlets.map(name);
  const topic = inMarks(figures.topic);
  const shares = `${share(own)} of the sentences with its own words, against ${share(rest)} in the others`;
  const interval = `95% interval of the difference, corrected for ${counted(comparisons, 'comparison')}: ${points(low)} to ${points(high)} points`;
  return strength === 'firm'
    ? {
        title: `${who} gives ${topic} more room than the others do`,
        text: `${topic} takes ${shares} (${interval}).`,
        detail: '',
      }
    : {
        title: 'No outlet gives a topic clearly more room than the others',
        text: `The largest difference is ${topic} in ${who}: ${shares} (${interval}).`,
        detail: '',
      };
}

const share = ({ part, whole }: Part) => percent(part / whole);
const points = (difference: number) => `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(0)}`;

function headlines({ figures }: HeadlineClaim, name: OutletName): Told {
  const { leading, others, absent, articles } = figures;
  const where = ({ topic, outlets }: HeadlineTopic) => `${inMarks(topic)} in ${fewOutlets(outlets, name)}`;
  const topics = listed(leading.map(({ topic }) => inMarks(topic)));
  return {
    title: `${topics} ${leading.length === 1 ? 'stands' : 'each stand'} in ${articles} of ${figures.headlines} headlines`,
    text:
      `${leading.map(where).join('; ')}.` +
      (others.length > 0 ? ` Also in headlines: ${others.map(where).join('; ')}.` : '') +
      (absent > 0 ? ` ${absent === 1 ? 'One topic is' : `${absent} topics are`} in none.` : ''),
    detail: '',
  };
}

function missing({ outlets, figures }: MissingTopicClaim, name: OutletName): Told {
  const { covered, of, setAside, others } = figures;
  const topic = inMarks(figures.topic);
  const rest = others.map((other) => `${inMarks(other.topic)} from ${fewOutlets(other.without, name)}`);
  const aside = setAside.length === 0 ? '' : ` What was set aside does mention it: ${setAsidePlaces(setAside)}.`;
  return {
    title: `${fewOutlets(outlets, name)} ${outlets.length > 1 ? 'have' : 'has'} nothing on ${topic}`,
    text: `None of the words that stand for ${topic} is in the measured text there; ${covered} of ${of} outlets have them.${aside}`,
    detail: rest.length > 0 ? `Also missing: ${rest.join('; ')}.` : '',
  };
}

const fewOutlets = (outlets: readonly string[], name: OutletName) => fewListed(outlets.map(name), 4, 'outlet');
