import { describe, expect, it } from 'vitest';
import { parseToneModel, toneToward } from '../../../analysis/measures/tone-toward/tone-model.ts';
import { fit, probabilities } from '../../../scripts/train-tone/logistic-regression.ts';
import { trainTone } from '../../../scripts/train-tone/train-tone.ts';

const sentences = [
  ['Lee was cruel to the old man.', 'negative'],
  ['Lee was cruel to her dog.', 'negative'],
  ['Lee was kind to the old man.', 'positive'],
  ['Lee was kind to her dog.', 'positive'],
  ['Lee was seen near the old man.', 'neutral'],
  ['Lee was seen near her dog.', 'neutral'],
] as const;
const rows = sentences.map(([text, label]) => ({ text, from: 0, to: 3, label }));

describe('training the model of tone', () => {
  it('learns what its sentences say, and gives the same bytes again', () => {
    const file = trainTone(rows);
    const model = parseToneModel(file);
    expect(rows.map(({ text }) => toneToward(text, { start: 0, end: 3 }, model).best)).toEqual(
      sentences.map(([, label]) => label),
    );
    expect(trainTone(rows)).toBe(file);
  });

  it('keeps no feature that one sentence alone has', () => {
    const once = rows.map((row, at) => (at === 0 ? { ...row, text: 'Lee was cruel by choice.' } : row));
    expect(trainTone(once)).not.toContain('choice');
  });
});

describe('logistic regression', () => {
  it('ends where slope and penalty are in balance', () => {
    const examples = [-2, -1, 1, 2].map((value) => ({ features: [0], values: [value], label: value > 0 ? 1 : 0 }));
    const fitted = fit(examples, { features: 1, classes: 2, inverseStrength: 1, steps: 2000 });
    const slope = examples.reduce(
      (sum, example) => sum + ((probabilities(fitted, example)[1] ?? 0) - example.label) * (example.values[0] ?? 0),
      0,
    );
    expect(slope + (fitted.weights[1] ?? 0)).toBeCloseTo(0, 2);
    expect(fitted.weights[0]).toBeCloseTo(-(fitted.weights[1] ?? 0), 6);
  });
});
