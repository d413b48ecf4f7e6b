import { expect, test } from 'vitest';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { isoDate } from '../../analysis/study/iso-date.ts';
import { readableName } from '../../analysis/study/readable-name.ts';
import { slug } from '../../analysis/study/slug.ts';

test('an id becomes a name that a reader can read', () => {
  expect(readableName('new-york_times')).toBe('New York Times');
  expect(readableName('--')).toBe('--');
});

test('a name becomes an id without accents and marks', () => {
  expect(slug('Télé-Sur (Español)')).toBe('tele-sur-espanol');
  expect(slug('!')).toBe('');
  expect(slug('港'.repeat(500))).toMatch(/^港{23}-[0-9a-f]{8}$/u);
});

test('texts are ordered by code point and not by locale', () => {
  expect(['😀', 'ﬁ', 'é', 'b', 'B', 'Ba'].sort(byCodePoint)).toEqual(['B', 'Ba', 'b', 'é', 'ﬁ', '😀']);
});

test('a date is one that the calendar has, and keeps its day whatever its time zone', () => {
  expect(isoDate('2023-06-18T23:31:00-11:00')).toBe('2023-06-18');
  expect(['2023-02-30', '18 June', '2023-6-1', '2023-06-18x'].map(isoDate)).toEqual(Array(4).fill(undefined));
});
