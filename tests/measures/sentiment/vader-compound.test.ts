import { expect, it } from 'vitest';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { compoundOf } from '../../../analysis/measures/sentiment/vader-words.ts';

it.each([
  'the bridge was a great and very good idea',
  'it was not a good day but the crew did an incredibly brave thing',
  'he was kind of happy and they were kind to him',
  'never so bad a storm hit the least loved port at least once',
  "they didn't like the terrible food without doubt",
  'a ship in a port',
  'no risk no fun',
])('is what the package scores for words without punctuation: %s', (text) => {
  expect(compoundOf(text.split(' '))).toBe(SentimentIntensityAnalyzer.polarity_scores(text).compound);
});
