import { describe, expect, it } from 'vitest';

import { scoreWords } from '../../../analysis/measures/sentiment/score-words.ts';
import { scoringForm } from '../../../analysis/measures/sentiment/scoring-form.ts';

const scoreOf = (text: string) =>
  scoreWords(text.split(' ').map((word) => (word === '|' ? '|' : scoringForm(word)))).reduce(
    (sum, { counted }) => sum + counted,
    0,
  );

describe('negation', () => {
  it.each([
    ['a good idea', 3],
    ['not a good idea', -3],
    ['not very good', -3],
    ['never again a good idea', -3],
    ['hardly good', -3],
    ['we don’t like it', -2],
    ["we don't like it", -2],
    ['without success', -2],
    ['neither good nor beautiful', -6],
    ['nobody will not win', 4],
  ])('reads “%s” as %i', (text, score) => {
    expect(scoreOf(text)).toBe(score);
  });

  it('takes the sting from blame without making it praise', () => {
    expect(scoreOf('no problem')).toBe(0);
    expect(scoreOf('not dangerous')).toBe(0);
  });

  it('hears that a danger is made less', () => {
    expect(scoreOf('to reduce the risk')).toBe(0);
    expect(scoreOf('it lacks success')).toBe(-2);
    expect(scoreOf('they eased the tension')).toBe(0);
    expect(scoreOf('it lowered confidence')).toBe(-2);
  });

  it('denies nothing after “not only” and “no doubt”', () => {
    expect(scoreOf('not only good')).toBe(3);
    expect(scoreOf('no doubt a good plan')).toBeGreaterThan(0);
  });

  it('stops at punctuation, at a new clause and after three words', () => {
    expect(scoreOf('they did not | good friends said')).toBe(3);
    expect(scoreOf('not cheap but good')).toBe(3);
    expect(scoreOf('not in the long run good')).toBe(3);
  });
});

describe('context', () => {
  it.each([
    'she stressed it',
    'ministers demanded that',
    'he made clear that',
    'towns like ours',
    'a top diplomat',
    'great powers',
  ])('finds no tone in “%s”', (text) => {
    expect(scoreOf(text)).toBe(0);
  });

  it('does not praise a risk for being the greatest', () => {
    expect(scoreOf('the greatest risk')).toBe(scoreOf('the risk'));
    expect(scoreOf('the biggest and strongest risk')).toBe(scoreOf('the risk'));
    expect(scoreOf('the greatest victory')).toBeGreaterThan(scoreOf('the victory'));
  });

  it('still scores liking, clarity and greatness where they are meant', () => {
    expect(scoreOf('voters like it')).toBe(0);
    expect(scoreOf('they like it')).toBe(2);
    expect(scoreOf('a clear view')).toBe(1);
    expect(scoreOf('a great day')).toBe(3);
  });
});

describe('words', () => {
  it('gives every scored word its place, also after words that the package would cut', () => {
    const words = ['3.5', 'a/b', 'war-torn', 'good', '|', 'isn’t', 'bad'].map((word) =>
      word === '|' ? word : scoringForm(word),
    );
    expect(scoreWords(words)).toEqual([
      { place: 3, valence: 3, counted: 3 },
      { place: 6, valence: -3, counted: 0 },
    ]);
  });

  it('counts the same word twice, each by its own context', () => {
    expect(scoreWords(['good', '|', 'not', 'good']).map(({ counted }) => counted)).toEqual([3, -3]);
  });

  it('takes the names of object properties for plain words', () => {
    const words = ['constructor', '__proto__', 'tostring', 'hasownproperty', 'good'].map(scoringForm);
    expect(scoreWords(words)).toEqual([{ place: 4, valence: 3, counted: 3 }]);
  });
});
