import { describe, expect, it } from 'vitest';
import { eachToneFeature } from '../../analysis/measures/tone-toward/tone-features.ts';
import { parseToneModel, toneToward } from '../../analysis/measures/tone-toward/tone-model.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

const featuresOf = (text: string, target: string) => {
  const start = text.indexOf(target);
  const features = new Map<string, number>();
  eachToneFeature(text, { start, end: start + target.length }, (name, value) => features.set(name, value));
  return features;
};

describe('features of tone toward a target', () => {
  it('have no name and no number in them', () => {
    const names = [...featuresOf('On 4 May Lee, says Berg, met Ann Olsen in Bern.', 'Lee').keys()].join(' ');
    expect(names).not.toMatch(/lee|berg|ann|olsen|bern|may|4/iu);
    expect(names).toContain('R0=,');
  });

  it('turn a word round behind a negation', () => {
    expect(featuresOf('Lee is good.', 'Lee').has('R+')).toBe(true);
    const denied = featuresOf('Lee is not good.', 'Lee');
    expect([denied.has('R+'), denied.has('R-')]).toEqual([false, true]);
  });

  it('know on which side a word stands', () => {
    const features = featuresOf('The vile attack hit Lee.', 'Lee');
    expect([features.has('L-'), features.has('R-')]).toEqual([true, false]);
  });
});

describe('the model of tone toward a target', () => {
  const model = parseToneModel('0.1\t0\t0\nR0=lied\t40\t-10\nR0=smiled\t-5\t3\n');
  const read = (text: string) => toneToward(text, { start: 0, end: 3 }, model);

  it('adds weights of features and tells the likeliest tone', () => {
    // exp(4) against 1 and exp(-1).
    expect(read('Lee lied.')).toEqual({ tone: 'negative', best: 'negative', confidence: 0.976 });
  });

  it('is unclear where it is not sure', () => {
    expect(read('Lee smiled.')).toMatchObject({ tone: 'unclear', best: 'positive' });
  });

  it('refuses a line with a column missing', () => {
    expect(() => parseToneModel('0.1\t0\t0\nR0=lied\t40\n')).toThrow('expected three columns, got “R0=lied\t40”');
  });

  it('that ships tells praise from blame', () => {
    const tones = ['Lee lied again and shamelessly cheated the voters.', 'Lee won praise for her great courage.'].map(
      (text) => toneToward(text, { start: 0, end: 3 }).best,
    );
    expect(tones).toEqual(['negative', 'positive']);
  });
});

describe('tone-toward.csv', () => {
  it('has a row for each actor in a sentence, with whose words they are', async () => {
    const [chapter] = await chaptersOf(
      { 'a.txt': 'Ann Lee met Ola Berg, and Lee left.\n\n“Berg lied,” Lee said.\n', 'b.txt': 'It rained in the hall.' },
      'title: Rain\nactors:\n  lee: { name: Ann Lee, aliases: [Lee] }\n  berg: { name: Ola Berg, aliases: [Berg] }\n',
    );
    expect((chapter?.rows['tone-toward'] ?? []).map(({ target, voice, holder }) => [target, voice, holder])).toEqual([
      ['Ann Lee', 'outlet', ''],
      ['Ola Berg', 'outlet', ''],
      ['Ola Berg', 'quoted', 'Ann Lee'],
      ['Ann Lee', 'outlet', ''],
    ]);
  });
});
