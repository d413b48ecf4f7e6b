import { expect, test } from 'vitest';
import { readDate } from '../../../analysis/study/read-date.ts';

test.each([
  '2018-10-04T12:00Z',
  '2018-10-04 12:00:00',
  '2018/10/4',
  '20181004',
  '20181004T120000Z',
  'October 4, 2018',
  'Oct. 4th, 2018 at 3 pm',
  '4 Oct 2018',
  '04-Oct-2018',
  'Thu, 04 Oct 2018 12:00:00 GMT',
  'Thu Oct 04 12:00:00 +0000 2018',
  '1538654400',
  '1538654400000',
])('%j is the fourth of October 2018', (text) => {
  expect(readDate(text)).toBe('2018-10-04');
});

test.each([
  ['12/31/18', '2018-12-31'],
  ['31.12.2018', '2018-12-31'],
  ['6/6/2018', '2018-06-06'],
])('%j can only be one day', (text, day) => {
  expect(readDate(text)).toBe(day);
});

test.each([
  '6/7/2018',
  '10/11/12',
  '2018',
  '2018-10',
  '31 February 2018',
  '13/13/2018',
  'yesterday',
  '4 Octember 2018',
  '',
])('%j is left unread', (text) => {
  expect(readDate(text)).toBeUndefined();
});
