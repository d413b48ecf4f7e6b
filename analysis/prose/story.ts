import { grouped } from './wording.ts';

/** Words of the table that sets the story side by side. */
export const storyWords = {
  title: 'The story side by side',
  columns: ['outlet', 'headline', 'opens with', 'names first', 'quotes most'],
  noHeadline: 'none in the file',
  none: 'nothing',
  quotesNobody: 'nobody',
  quotesLittle: (words: number) => `only ${grouped(words)} words in all`,
  quotesUnknown: (words: number) => `${grouped(words)} words, nobody with a name`,
  quotes: (speaker: string, share: string, words: number) => `${speaker}: ${share} of ${grouped(words)} quoted words`,
};
