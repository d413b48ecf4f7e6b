'use strict';

/**
 * Stands in for mathjs, of which danfojs-node calls five functions, and which takes a second to load. The overrides of
 * the project's `package.json` put it there. Definitions and results are those of mathjs 9: `null` or text where a
 * number is due, an empty list, and a function that is not here are errors.
 */
const statistics = {
  /** Arithmetic mean: the sum, from the first value on, divided by their number. */
  mean: (values) => meanOf(numbersOf('mean', values)),

  /** The middle value; of an even number of values the mean of the two in the middle; NaN where a value is NaN. */
  median(values) {
    const sorted = numbersOf('median', values).sort((a, b) => a - b);
    if (sorted.some(Number.isNaN)) return NaN;
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  },

  /** The values that occur most often, each once, in the order in which they come to be that; of any type. */
  mode(values) {
    const counts = new Map();
    let most = 0;
    let modes = [];
    for (const value of atLeastOne('mode', values)) {
      if (Number.isNaN(value)) throw new Error('mathjs-lite: mode: expected no NaN, got one');
      const count = (counts.get(value) ?? 0) + 1;
      counts.set(value, count);
      if (count > most) [most, modes] = [count, [value]];
      else if (count === most) modes.push(value);
    }
    return modes;
  },

  /** Sample standard deviation: the square root of the sample variance. */
  std: (values) => Math.sqrt(varianceOf(numbersOf('std', values))),

  /** Sample variance: squared distances from the mean, summed and divided by n − 1; 0 for a single value. */
  variance: (values) => varianceOf(numbersOf('variance', values)),
};

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number);
const meanOf = (numbers) => sumOf(numbers) / numbers.length;

function varianceOf(numbers) {
  const mean = meanOf(numbers);
  const squares = sumOf(numbers.map((number) => (number - mean) * (number - mean)));
  return numbers.length === 1 && !Number.isNaN(squares) ? 0 : squares / (numbers.length - 1);
}

/** A fresh list of numbers; truth values count as 1 and 0, as in mathjs. */
function numbersOf(name, values) {
  return Array.from(atLeastOne(name, values), (value) => {
    if (typeof value !== 'number' && typeof value !== 'boolean')
      throw new TypeError(`mathjs-lite: ${name}: expected numbers, got ${value === null ? 'null' : typeof value}`);
    return Number(value);
  });
}

function atLeastOne(name, values) {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values))
    throw new TypeError(`mathjs-lite: ${name}: expected one list of values, got ${typeof values}`);
  if (values.length === 0) throw new Error(`mathjs-lite: ${name}: expected at least one value, got none`);
  return values;
}

module.exports = new Proxy(statistics, {
  get(target, name) {
    // Symbols and the mark of a translated module are asked for by whoever loads or prints a module.
    if (typeof name === 'symbol' || name === '__esModule' || Object.hasOwn(target, name)) return target[name];
    const known = Object.keys(target).join(', ');
    throw new Error(`mathjs-lite: expected one of ${known}, got ${name}; add it to scripts/vendor/mathjs-lite`);
  },
});
