import type { FramingFunction } from '../findings/framing.ts';

/** Words of the table of frames. */
export const framingWords = {
  title: 'What each makes of it',
  functions: {
    problem: 'what it is about',
    cause: 'what came of what',
    act: 'who acts against whom',
    judgement: 'how it is judged',
    remedy: 'what should be done',
  } satisfies Record<FramingFunction, string>,
  note: 'After Entman’s four functions of a frame (1993), and in the outlets’ words: headline or first sentence; what they join by “because of”, “led to”, “after” and the like; acts told as facts in the outlet’s own voice; its own judging words; what somebody must, should or is urged to do, with the name of whoever says so. An empty cell says that the rules found nothing, and not that nothing is there. Tables: ',
  empty: '–',
  holder: (name: string) => `${name}: `,
};
