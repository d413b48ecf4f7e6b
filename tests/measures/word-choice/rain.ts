import type { Example } from '../../corpus/example-study.ts';

/** Two outlets of twelve words of their own and four quoted ones each: nine pairs and three. */
export const rain: Example[] = [
  {
    id: 'a',
    outlet: 'x',
    text: 'The heavy rain closed the road. Heavy rain fell.\n\n“The road is closed,” the mayor said.',
  },
  {
    id: 'b',
    outlet: 'y',
    text: 'The rain closed the bridge. A light rain fell.\n\n“The bridge is safe,” the mayor said.',
  },
];
