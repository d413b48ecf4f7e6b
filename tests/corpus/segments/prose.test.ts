import { describe, expect, it } from 'vitest';

import { fullNames, countWords, endsSentence, isDoubled, isProse } from '../../../analysis/lines/line-shape.ts';
import { lineAt, linesOf } from '../../../analysis/lines/lines.ts';
import { segmentsOf } from '../example-study.ts';

const around = 'The harbour bridge was closed for nine days after a ferry hit it on Monday.';

describe('prose that looks like furniture', () => {
  it.each([
    'Share prices fell on Monday after the bridge was closed.',
    'Live music returned to the city.',
    'See-through fabric is back.',
    'Related costs rose by 5 percent.',
    'Comments by the minister drew criticism.',
    "By John's account the road was closed.",
    'The road was closed, he told Reuters.',
    'They left in single-file.',
    'He sold it on Getty Images.',
    'The mayor declined to comment on this story.',
    'She said the ferry line broke its own privacy policy on Monday.',
    'Copyright law was changed on Monday.',
    'Community centres closed on Friday.',
    'More news from the port was bad.',
    'Register to vote, officials said.',
    'Reporting by the Gazette showed that prices rose.',
    'Like the mayor, he said on Facebook that the road was closed.',
    'Home / work balance is hard, they said.',
    'Photos show the bridge.',
    'Twitter, Facebook and Instagram were blocked.',
    'May 5, 2023 was a dark day.',
    'Advertising revenue fell.',
    'Tags were removed from the goods.',
    'Search teams found the ferry.',
  ])('stays a paragraph: %s', (line) => {
    expect(segmentsOf(`Ferry closes the harbour bridge\n${around}\n${line}\n${around}`)[2]).toEqual([
      'paragraph',
      line,
    ]);
  });
});

describe('a line', () => {
  it('has as many words as white space parts, signs aside', () => {
    expect(['a b  c', ' – a & b\t', '', '5 % 中国'].map(countWords)).toEqual([3, 2, 0, 2]);
  });

  it.each([
    ['Talks were held.', true],
    ['Talks were “held.”)', true],
    ['Talks held: State Dept.', false],
    ['Who held talks?', true],
    ['Ministers meet', false],
    ['', false],
  ])('ends a sentence or not: %j', (line, ends) => {
    expect(endsSentence(line)).toBe(ends);
  });

  it('is prose from eight words on if it ends a sentence, from 25 on in any case', () => {
    expect(isProse('The bridge was closed for nine long days.')).toBe(true);
    expect([isProse('The bridge was closed.'), isProse('a '.repeat(24)), isProse('a '.repeat(25))]).toEqual([
      ...[false, false, true],
    ]);
  });

  it('gives names in full where several capitalised words stand in a row', () => {
    expect(fullNames("Mayor Bo Ray's aide met (Ann Lee), Cy Low and Di")).toEqual([
      'Mayor Bo Ray',
      'Ann Lee',
      'Cy Low',
    ]);
  });

  it('is doubled where it says everything twice', () => {
    expect(['The old bridge. The old bridge.', 'no no', 'The old bridge. An old bridge.'].map(isDoubled)).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe('lines', () => {
  it('know their place without the blanks around them', () => {
    expect(linesOf('a\n\n  b \u00a0\nc')).toEqual([
      { number: 1, start: 0, end: 1, text: 'a' },
      { number: 3, start: 5, end: 6, text: 'b' },
      { number: 4, start: 9, end: 10, text: 'c' },
    ]);
  });

  it('are counted from 1', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('a\n\nb', offset))).toEqual([1, 1, 2, 3]);
  });
});
