import { describe, expect, it } from 'vitest';

import { fnv1a } from '../../analysis/statistics/fnv1a.ts';
import { random, randomPlaces } from '../../analysis/statistics/random.ts';

const draws = (seed: string, count: number) => Array.from({ length: count }, random(seed));

describe('random', () => {
  // The published test vectors of FNV-1a, 32 bits.
  it('hashes names as FNV-1a does', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  // sfc32 written again in Python with integers masked to 32 bits, seeded a = 0, b = fnv(name), c = fnv(reversed name).
  it('draws the same numbers as the generator in another language', () => {
    expect(draws('kyodo outlet', 3)).toEqual([0.08919786987826228, 0.6726602588314563, 0.713420154992491]);
  });

  it('draws places of a list as it draws numbers, however many at once', () => {
    const [some, more] = [new Uint32Array(3), new Uint32Array(4)];
    const draw = randomPlaces('kyodo outlet');
    draw(some, 1000);
    draw(more, 7);
    const numbers = draws('kyodo outlet', 7);
    expect([...some]).toEqual(numbers.slice(0, 3).map((number) => Math.floor(number * 1000)));
    expect([...more]).toEqual(numbers.slice(3).map((number) => Math.floor(number * 7)));
  });

  it('gives every name a stream of its own', () => {
    expect(draws('a', 5)).not.toEqual(draws('b', 5));
    expect(draws('', 5)).not.toEqual(draws('a', 5));
  });

  it('spreads its draws evenly over 0 to 1', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const draw of draws('even', 100_000)) tenths[Math.floor(draw * 10)] = (tenths[Math.floor(draw * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
