import { counted } from './wording.ts';

/** Words of the figure of coverage over time. */
export const coverageFigureWords = {
  untold: 'When each outlet wrote about it',
  subtitle: (unit: 'day' | 'week') => `Articles by ${unit}; the larger the dot, the more.`,
  /** With the year, where all days are of one. */
  axis: (unit: 'day' | 'week', years: readonly [first: string, last: string]) => {
    const what = { day: 'day of publication', week: 'week of publication, by its Monday' }[unit];
    return years[0] === years[1] ? `${what}, ${years[0]}` : what;
  },
  outlet: (name: string, first: string, last: string, articles: number) =>
    `${name} ${counted(articles, 'article')} from ${first} to ${last}`,
  alt: (outlets: readonly string[]) => `Dots by outlet and day of publication. ${outlets.join('; ')}.`,
} as const;
