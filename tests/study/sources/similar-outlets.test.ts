import { expect, test } from 'vitest';
import { similarOutlets } from '../../../analysis/study/sources/similar-outlets.ts';

test.each([
  [['Fox News', 'Fox Online News', 'FOX NEWS']],
  [['NY Times', 'NYT', 'The New York Times']],
  [['Wall Street Journal - News', 'WSJ']],
  [['NBC News', 'NBCNews.com']],
  [['El País', 'El Pais']],
])('%j may be one outlet', (names) => {
  expect(similarOutlets(names)).toEqual([[...names].sort()]);
});

test.each([[['New York Times', 'New York Post']], [['Daily Mail', 'Daily News', 'News']], [['Reuters', 'Reuters']]])(
  '%j are told apart',
  (names) => {
    expect(similarOutlets(names)).toEqual([]);
  },
);
