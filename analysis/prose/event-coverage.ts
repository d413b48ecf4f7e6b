import { counted, grouped } from './wording.ts';

/** What the report says of who ran which events. */
export const eventCoverageWords = {
  title: 'Who ran which events',
  event: 'event',
  days: 'days',
  others: (outlets: number) => counted(outlets, 'other outlet'),
  claim: ({ outlets, fewest, most, events }: Record<'outlets' | 'fewest' | 'most' | 'events', number>) => {
    const of = fewest === most ? grouped(most) : `${grouped(fewest)} to ${grouped(most)}`;
    return fewest === events
      ? `All ${counted(outlets, 'outlet')} have articles on all ${grouped(events)} events.`
      : `The ${counted(outlets, 'outlet')} have articles on ${of} of the ${grouped(events)} events each.`;
  },
  alone: (events: number) =>
    events === 0 ? '' : ` ${counted(events, 'event')} ${events === 1 ? 'has' : 'have'} articles of one outlet alone.`,
  shown: (shown: number, all: number) => `The ${shown} events with most articles, of ${grouped(all)}. `,
  limits:
    'Numbers of articles that are counted; “–” says that there is none, which may be a choice of whoever collected them and not of the outlet.',
};
