import { expect, test } from 'vitest';
import { readAlike } from '../../analysis/findings/read-alike.ts';
import { percent } from '../../analysis/prose/wording.ts';

test('two shares read alike where prose writes them alike', () => {
  const shares = [0, 0.001, 0.004, 0.006, 0.099, 0.101, 0.5, 1];
  const pairs = shares.flatMap((one) => shares.map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => readAlike(one, other) !== (percent(one) === percent(other)))).toEqual([]);
});
