import { expect, test } from 'vitest';
import { articlesIn } from './read-together.ts';
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
  '1538654400.0',
  '43377',
  '43377.5',
  '04-Oct-18',
  'Oct-04-2018',
  '20181004081500',
  '4 octobre 2018',
  '4. Oktober 2018',
  '4 de octubre de 2018',
  '4 октября 2018 г.',
  '2018年10月4日',
  '٤ أكتوبر ٢٠١٨',
  'Published: October 4, 2018 | Updated: October 6, 2018',
  'Updated 6 October 2018, 10:15 (first published 4 October 2018)',
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
  // October in Croatian, November in Polish.
  '4 listopada 2018',
  '2561-10-04',
  '',
])('%j is left unread', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a column shows by its other dates which number is the day', async () => {
  const datesOf = async (...dates: string[]) =>
    (await articlesIn('a.csv', `date,text\n${dates.map((date) => `${date},Rain.`).join('\n')}\n`)).map(
      ({ published, notes = [] }) => published ?? notes[0]?.slice(0, 7),
    );
  expect(await datesOf('05/03/2024', '13/03/2024')).toEqual(['2024-03-05', '2024-03-13']);
  expect(await datesOf('03/05/2024', '03/13/2024')).toEqual(['2024-03-05', '2024-03-13']);
  expect(await datesOf('05/03/2024', '06/03/2024')).toEqual(['no date', 'no date']);
  expect(await datesOf('05/03/2024', '13/03/2024', '3/14/2024')).toEqual(['no date', '2024-03-13', '2024-03-14']);
});
