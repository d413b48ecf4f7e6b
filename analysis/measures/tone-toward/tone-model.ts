import { readFileSync } from 'node:fs';
import { eachToneFeature, type Target, unit } from './tone-features.ts';

/** How a sentence shows a target; `unclear` where the model is not sure. */
export type Tone = 'negative' | 'neutral' | 'positive' | 'unclear';

/** A reading with its probability as the model has it, 0 to 1 in thousandths. */
export interface ToneReading {
  tone: Tone;
  /** The likeliest, however sure. */
  best: Exclude<Tone, 'unclear'>;
  confidence: number;
}

/** What a reading needs to be one; below, on other sentences, four in ten are wrong. */
export const leastConfidence = 0.7;

/** Weights of one feature against `neutral`, in steps of `step`. */
type Weights = readonly [negative: number, positive: number];

/** Weights of a linear model, as `scripts/train-tone/` writes them. */
export interface ToneModel {
  step: number;
  bias: Weights;
  weights: ReadonlyMap<string, Weights>;
}

/**
 * Reads the weights: a line `step<tab>negative<tab>positive` with the size of a step and the bias, then one a feature.
 *
 * @throws {Error} where a line is not as expected
 */
export function parseToneModel(text: string): ToneModel {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const numbersIn = (line: string): [string, number, number] => {
    const [name = '', negative, positive] = line.split('\t');
    if (positive === undefined) throw new Error(`tone weights: expected three columns, got “${line}”`);
    return [name, Number(negative), Number(positive)];
  };
  const [step, ...bias] = numbersIn(head);
  const weights = new Map<string, Weights>();
  for (const line of lines) {
    const [name, ...own] = numbersIn(line);
    weights.set(name, own);
  }
  return { step: Number(step), bias, weights };
}

let shipped: ToneModel | undefined;

/** The model that ships with the program. */
const shippedModel = (): ToneModel =>
  (shipped ??= parseToneModel(readFileSync(new URL('tone-weights.tsv', import.meta.url), 'utf8')));

/**
 * How a sentence shows somebody in it. Sums are whole numbers, so that every machine reads alike.
 *
 * @param target its place in the sentence
 * @example toneToward('Lee lied again.', { start: 0, end: 3 }).best // => 'negative'
 */
export function toneToward(sentence: string, target: Target, model = shippedModel()): ToneReading {
  let negative = model.bias[0] * unit;
  let positive = model.bias[1] * unit;
  eachToneFeature(sentence, target, (name, value) => {
    const own = model.weights.get(name);
    if (!own) return;
    negative += own[0] * value;
    positive += own[1] * value;
  });
  const [against, forIt] = [negative, positive].map((sum) => Math.exp((sum * model.step) / unit));
  const all = 1 + (against ?? 0) + (forIt ?? 0);
  const shares: [ToneReading['best'], number][] = [
    ['neutral', 1 / all],
    ['negative', (against ?? 0) / all],
    ['positive', (forIt ?? 0) / all],
  ];
  const [best, share] = shares.reduce((most, one) => (one[1] > most[1] ? one : most));
  const confidence = Math.round(share * 1000) / 1000;
  return { tone: confidence < leastConfidence ? 'unclear' : best, best, confidence };
}
