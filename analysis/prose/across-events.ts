import { counted, listed, signed } from './wording.ts';

/** What the section on several events says. */
export const acrossEventsWords = {
  title: 'Across events',
  question: 'Do outlets differ in the same way on event after event?',
  columns: [
    'events',
    'articles',
    'tone against the others',
    '95% interval',
    'lowest on',
    'quoted share against the others, in points',
    '95% interval',
  ],
  events: (events: number) => `${counted(events, 'event')} in all. `,
  shown: (shown: number, all: number) => `The ${shown} outlets on the most events, of ${all}. `,
  method:
    'On each event an outlet’s own-voice tone per 100 words is set against the mean of the other outlets’ on that event, and the differences are averaged over events; the same for the share of quoted words. The interval is a bootstrap over events (`analysis/measures/events/across-events.ts`).',
  limits: ['Who covers an event at all is a choice, too; which events each outlet has is told below.'],
};

/** An outlet with its tone against that of the others, per 100 own words. */
export interface ToneOfItsOwn {
  name: string;
  difference: number;
}

/**
 * Which outlets differ in tone event after event: the claim, and what it rests on.
 *
 * @param clear outlets whose interval leaves zero out, from the harshest
 * @param of outlets on at least `leastEvents` events
 */
export function toneAcrossEvents(
  clear: readonly ToneOfItsOwn[],
  of: number,
  leastEvents: number,
): { claim: string; rest: string } {
  if (of < 2)
    return { claim: '', rest: `No two outlets share ${leastEvents} events, so nothing is summed up in words.` };
  const compared = `Of ${of} outlets on at least ${leastEvents} events`;
  if (clear.length === 0)
    return { claim: `${compared}, none differs in tone from the others event after event.`, rest: '' };
  const side = (sign: number, words: string) => {
    const own = clear.filter(({ difference }) => difference * sign > 0);
    const names = own.map(({ name, difference }) => `${name} (${signed(difference)})`);
    return names.length === 0 ? [] : [`${words}: ${listed(names)}`];
  };
  const sides = [...side(-1, 'Harsher than the others on the same events'), ...side(1, 'Kinder')];
  return {
    claim: `${compared}, ${clear.length} ${clear.length === 1 ? 'has' : 'have'} a tone of their own event after event.`,
    rest: ` ${sides.join('. ')}. Tone per 100 own words; one outlet in twenty would stand here by chance.`,
  };
}
