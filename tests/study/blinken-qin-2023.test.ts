import { expect, test } from 'vitest';
import { readStudy } from '../../analysis/study/read-study.ts';

test('the study that ships is valid and refuses nothing', async () => {
  const { articles, refused } = await readStudy('data/blinken-qin-2023');
  expect(articles.map(({ outlet }) => outlet)).toEqual(['kyodo', 'unnamed-1', 'almayadeen', 'mercopress', 'reuters']);
  expect(refused).toEqual([]);
});
