import { article, end, event, outlet, segmentKind, start, voice } from '../columns.ts';
import { defineTable, number, oneOf, orEmpty, type RowOf, text } from '../table.ts';

/** Which numbers a text gives, and whether other outlets give the same ones for the same thing. */
export const numbersTable = defineTable({
  name: 'numbers',
  means: 'One number with its unit, where it stands; numbers of several outlets for one thing share a `fact`.',
  isLong: true,
  columns: {
    fact: text('what is measured: `killed person`, `talks duration`; empty where no rule here knows'),
    event,
    outlet,
    article,
    segment: segmentKind,
    voice,
    value: number('the number, in `unit`; the upper end of a range'),
    low: number('the least that it may be, by its qualifier'),
    high: orEmpty(number('the most that it may be; empty where there is no bound')),
    unit: text('unit, currency or the noun that is counted'),
    qualifier: oneOf(
      ['', 'about', 'under', 'over', 'at-least', 'at-most', 'another', 'part', 'exact'],
      'how the number is meant; empty where nothing is said',
    ),
    scope: text('what it takes in or leaves out, or where, as written: `including a dinner`, `in Bern`'),
    verdict: oneOf(
      ['same', 'compatible', 'different', 'unclear', 'alone'],
      'against the other outlets’ numbers for this fact: equal; may both be right by rounding or scope; cannot both be; cannot be told; nobody else gives one',
    ),
    start,
    end,
  },
});

/** One number. */
export type NumberRow = RowOf<typeof numbersTable>;
