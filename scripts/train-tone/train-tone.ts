import { eachToneFeature, unit } from '../../analysis/measures/tone-toward/tone-features.ts';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { type Example, fit } from './logistic-regression.ts';
import type { RatedTarget } from './rated-targets.ts';

/** A feature that fewer sentences have says little of others. */
const leastSentences = 2;
const mostWeights = 20_000;
const largestStep = 127;
const inverseStrength = 0.1;
const steps = 200;

/** The classes: weights are against the first. */
const classes = ['neutral', 'negative', 'positive'] as const;

/**
 * Fits the model of tone toward a target, keeps its largest weights in whole steps of 8 bits, and gives the file that
 * `parseToneModel` reads. The same rows give the same bytes.
 */
export function trainTone(rows: readonly RatedTarget[]): string {
  const bags = rows.map(featuresOf);
  const sentencesWith = new Map<string, number>();
  for (const bag of bags) for (const name of bag.keys()) sentencesWith.set(name, (sentencesWith.get(name) ?? 0) + 1);
  const names = [...sentencesWith].filter(([, count]) => count >= leastSentences).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const examples = bags.map((bag, at): Example => {
    const known = [...bag].flatMap(([name, value]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [{ id, value }];
    });
    return {
      features: known.map(({ id }) => id),
      values: known.map(({ value }) => value / unit),
      label: classes.indexOf(rows[at]?.label ?? 'neutral'),
    };
  });
  const { weights, bias } = fit(examples, { features: names.length, classes: 3, inverseStrength, steps });
  const against = (at: number, one: number) => (weights[at * 3 + one] ?? 0) - (weights[at * 3] ?? 0);
  const all = names.map((name, at) => ({ name, own: [against(at, 1), against(at, 2)] }));
  const sizes = all.flatMap(({ own }) => own.map(Math.abs)).sort((one, other) => other - one);
  const least = sizes[mostWeights] ?? 0;
  const step = Number(((sizes[0] ?? 1) / largestStep).toPrecision(6));
  const inSteps = (value: number) => Math.round(value / step);
  const lines = all
    .map(({ name, own }) => [name, ...own.map((value) => (Math.abs(value) > least ? inSteps(value) : 0))] as const)
    .filter(([, ...own]) => own.some((value) => value !== 0))
    .map((line) => line.join('\t'))
    .sort(byCodePoint);
  const head = [step, inSteps((bias[1] ?? 0) - (bias[0] ?? 0)), inSteps((bias[2] ?? 0) - (bias[0] ?? 0))].join('\t');
  return `${[head, ...lines].join('\n')}\n`;
}

function featuresOf({ text, from, to }: RatedTarget): Map<string, number> {
  const bag = new Map<string, number>();
  eachToneFeature(text, { start: from, end: to }, (name, value) => bag.set(name, (bag.get(name) ?? 0) + value));
  return bag;
}
