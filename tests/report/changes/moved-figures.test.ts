import { expect, test } from 'vitest';
import { movedFigures } from '../../../analysis/report/changes/moved-figures.ts';

test('numbers that moved come with the words before them', () => {
  expect(movedFigures('Kyodo quotes 43% of 1,200 words.', 'Kyodo quotes 44% of 1,200 words.')).toEqual([
    { words: 'Kyodo quotes', before: '43%', after: '44%' },
  ]);
});

test('signs, thousands and decimals belong to a number, a full stop does not', () => {
  const moved = movedFigures('From −3.6 to +1, of 12,000.', 'From −3.5 to +2, of 13,000.');
  expect(moved.map(({ before, after }) => [before, after])).toEqual([
    ['−3.6', '−3.5'],
    ['+1', '+2'],
    ['12,000', '13,000'],
  ]);
});

test('numbers in other words are other numbers', () => {
  expect(movedFigures('Kyodo has 3.', 'Reuters has 4.')).toEqual([]);
});
