import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearDuplicates } from '../../../analysis/corpus/duplicates/near-duplicates.ts';
import { sentences, story } from './invented-story.ts';

const ferry = sentences('ferry', 20);
const half = [sentences('ferry', 10), sentences('bridge', 10)];

describe('near-duplicates', () => {
  it('are found whatever their case, quotation marks and headline', () => {
    const shouted = story('b', 'echo', [`“${ferry.toUpperCase()}”`], { title: { start: 0, end: 7 } });
    expect(nearDuplicates([story('a', 'herald', [ferry]), shouted])).toMatchObject([
      { a: 'a', b: 'b', share: 1, sameOutlet: false },
    ]);
  });

  it('give the share of the shorter text', () => {
    const pairs = nearDuplicates([story('a', 'herald', [sentences('ferry', 5)]), story('b', 'herald', [ferry])]);
    expect(pairs).toMatchObject([{ share: 1, sharedShingles: 40, sameOutlet: true }]);
  });

  it('share what they share, and not more', () => {
    const [pair] = nearDuplicates([story('a', 'herald', [ferry]), story('b', 'echo', half)]);
    // 90 of 180 words, and the `The` that follows them in both.
    expect(pair?.share).toBe(86 / 175);
  });

  it('are not texts about the same thing in other words', () => {
    expect(nearDuplicates([story('a', 'herald', [ferry]), story('b', 'echo', [sentences('bridge', 20)])])).toEqual([]);
  });

  it('may be shorter than a shingle', () => {
    const brief = ['Rain fell all night.'];
    expect(nearDuplicates([story('a', 'herald', brief), story('b', 'echo', brief)])).toHaveLength(1);
    expect(nearDuplicates([story('a', 'herald', []), story('b', 'echo', [])])).toEqual([]);
  });

  it('do not depend on the order of the articles', () => {
    const articles = [
      story('a', 'herald', [ferry], { published: '2023-06-06' }),
      story('b', 'echo', half, { published: '2023-06-05' }),
      story('c', 'echo', [ferry]),
      story('d', 'mail', [sentences('bridge', 12)]),
    ];
    const pairs = nearDuplicates(articles);
    expect(pairs.map(({ a, b }) => `${a}-${b}`)).toEqual(['b-a', 'b-c', 'a-c', 'b-d']);
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const check = fc.property(orders, (order) => {
      expect(nearDuplicates(order.flatMap((index) => articles[index] ?? []))).toEqual(pairs);
    });
    fc.assert(check, { seed: 3, numRuns: 20 });
  });

  it('are all brought together with the first of many copies', () => {
    const copies = Array.from({ length: 120 }, (_, index) => story(String(index + 100), `outlet-${index}`, [ferry]));
    const partners = new Set(nearDuplicates(copies).flatMap(({ a, b }) => (a === '100' ? [b] : [])));
    expect(partners.size).toBe(119);
  });
});
