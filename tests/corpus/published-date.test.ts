import { expect, test } from 'vitest';

import { pageDates } from '../../analysis/corpus/published-date.ts';

const datesOf = (...lines: string[]) => {
  const text = lines.join('\n');
  let start = 0;
  return pageDates(
    text,
    lines.map((line) => {
      const segment = { kind: 'dateline' as const, start, end: start + line.length };
      start = segment.end + 1;
      return segment;
    }),
  );
};

test.each([
  ['Published: Sun 18 Jun 2023, 9:30 PM', '2023-06-18'],
  ['June 5, 2023', '2023-06-05'],
  ['5th September 2023', '2023-09-05'],
  ['2023-06-05', '2023-06-05'],
  ['6/7/2023', ''],
])('a date line says when the page was published, if it says so in one way: %s', (line, published) => {
  expect(datesOf(line).published).toBe(published);
});

test('of several dates the one marked as publication counts', () => {
  expect(datesOf('Updated June 6, 2023', 'Published June 5, 2023')).toEqual({
    published: '2023-06-05',
    disagree: false,
  });
});

test('dates more than a month apart disagree', () => {
  expect(datesOf('June 5, 2023', 'January 3, 2025')).toEqual({ published: '', disagree: true });
});

test('a text without a date line was published nobody knows when', () => {
  expect(pageDates('June 5, 2023', [{ kind: 'paragraph', start: 0, end: 12 }]).published).toBe('');
});
