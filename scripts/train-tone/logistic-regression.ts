/** One example: its features by number, with their values, and its class. */
export interface Example {
  features: readonly number[];
  values: readonly number[];
  label: number;
}

/** Weights by feature, then by class. */
export interface Fitted {
  weights: Float64Array;
  bias: number[];
}

/** How a model is fitted: `inverseStrength` is that of the L2 penalty (`C` of scikit-learn). */
export interface Fitting {
  features: number;
  classes: number;
  inverseStrength: number;
  steps: number;
}

/**
 * Multinomial logistic regression with an L2 penalty and classes of equal weight, by Adam (Kingma and Ba 2015) over all
 * examples at once, so that nothing is drawn at random.
 */
export function fit(examples: readonly Example[], { features, classes, inverseStrength, steps }: Fitting): Fitted {
  const size = features * classes;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const bias = Array.from({ length: classes }, () => 0);
  const classWeights = balanced(examples, classes);
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    const biasSlope = bias.map(() => 0);
    for (const example of examples) {
      const shares = probabilities({ weights, bias }, example);
      for (let one = 0; one < classes; one += 1) {
        const error = ((shares[one] ?? 0) - (example.label === one ? 1 : 0)) * (classWeights[example.label] ?? 1);
        add(biasSlope, one, error);
        example.features.forEach((feature, at) => {
          add(slope, feature * classes + one, error * (example.values[at] ?? 0));
        });
      }
    }
    const rate = 0.05 * (1 - step / steps) + 0.001;
    for (let at = 0; at < size; at += 1) {
      const full = (slope[at] ?? 0) + (weights[at] ?? 0) / inverseStrength;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * full;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * full * full;
      const scaled = (mean[at] ?? 0) / (1 - 0.9 ** step);
      add(weights, at, (-rate * scaled) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-6));
    }
    biasSlope.forEach((own, one) => {
      add(bias, one, (-0.5 * own) / examples.length);
    });
  }
  return { weights, bias };
}

/** The probability of each class. */
export function probabilities({ weights, bias }: Fitted, { features, values }: Omit<Example, 'label'>): number[] {
  const sums = bias.slice();
  features.forEach((feature, at) => {
    for (let one = 0; one < sums.length; one += 1)
      add(sums, one, (weights[feature * sums.length + one] ?? 0) * (values[at] ?? 0));
  });
  const most = sums.reduce((best, sum) => Math.max(best, sum), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

function add(sums: Float64Array | number[], at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function balanced(examples: readonly Example[], classes: number): number[] {
  return Array.from({ length: classes }, (_, one) => {
    const own = examples.filter(({ label }) => label === one).length;
    return own === 0 ? 0 : examples.length / classes / own;
  });
}
