import { describe, expect, it } from 'vitest';

import { sentencesOf } from './example-study.ts';

/** Sentences are written with `|` between them. */
const cut = (marked: string) => sentencesOf(marked.replaceAll('|', ' ')).join('|');

describe('sentences', () => {
  it.each([
    'Mr. Lee met Dr. Ray.|They left.',
    'Lee met Ann B. Ray and J. K. Low.|They left.',
    'J.K. Low left.|He ran.',
    'Gen. Lee and Sens. Ray and Low met.',
  ])('go on behind titles and initials: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it.each([
    'Acme Inc. Chairman Lee left.',
    'The State Dept. Officials left.',
    'At 5 p.m. Monday it closed.',
    'The U.S. Army left.',
    'On Sat. Lee left.',
  ])('go on behind an abbreviation before a capital: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it.each([
    'He left Acme Inc.|The firm closed.',
    'He left the State Dept.|It closed.',
    'It closed at 5 p.m.|They left.',
    'He left the U.S.|But she stayed.',
    'They met on Main St.|The road was closed.',
  ])('end behind an abbreviation before a word that begins sentences: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it.each(['He fell ill.|Doctors came.', 'They sat.|Police came.', 'She made art.|Critics came.', 'No.|Lee left.'])(
    'end behind a plain word that is spelled like an abbreviation: %s',
    (text) => {
      expect(cut(text)).toBe(text);
    },
  );

  it.each(['It cost 5.5 dollars.|He paid.', 'No. 5 won.|It rained.', 'He read p. 5.5, vol. 2.|It rained.'])(
    'go on inside numbers and before them: %s',
    (text) => {
      expect(cut(text)).toBe(text);
    },
  );

  it.each([
    'He paused... and left.|It rained.',
    'He paused...|Then he left.',
    'He paused…|Then he left.',
    'He paused . . . and left.',
    'What?!|No!|Yes.',
  ])('end at an ellipsis or several stops only before a capital: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it.each([
    '“Why?” he asked.|“No.”|She left.',
    '“Why?” Lee asked.|“Go!” Mr. Ray shouted.',
    '"Why?" the minister said.',
    '‘Why?’ Lee asked.|She left.',
  ])('go on behind a question that somebody asks: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it.each(['He said “no.”|She left.', '(It rained.)|He left [on foot.]|“Go.”', 'He said it (twice).|She left.'])(
    'hold the marks and brackets that close and open them: %s',
    (text) => {
      expect(cut(text)).toBe(text);
    },
  );

  it('end at a stop with a missing space', () => {
    expect(sentencesOf('They had talks.Then they left.')).toEqual(['They had talks.', 'Then they left.']);
  });

  it('need no full stop at the end', () => {
    expect(sentencesOf('Ministers meet')).toEqual(['Ministers meet']);
  });

  it('need a word', () => {
    expect(sentencesOf('... “” — ?! 😀')).toEqual([]);
  });

  it('take a row of a hundred thousand stops as one', () => {
    expect(sentencesOf(`He left${'.'.repeat(100_000)} and ran`)).toHaveLength(1);
  });
});
