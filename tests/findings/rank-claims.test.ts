import { expect, test } from 'vitest';
import type { Claim } from '../../analysis/findings/claim.ts';
import { rankClaims } from '../../analysis/findings/rank-claims.ts';

const claim = (id: string, aspect: Claim['aspect'], contrast: number, section: Claim['section']): Claim => ({
  ...{ id, aspect, contrast, section, kind: id, outlets: ['a'], figures: {}, strength: 'count', evidence: [] },
});
const order = (...claims: Claim[]) => rankClaims(claims).map(({ id }) => id);

test('what says most about framing stands first', () => {
  expect(order(claim('count', 'frequency', 0.5, 'actors'), claim('label', 'judgement', 0.5, 'labels'))).toEqual([
    'label',
    'count',
  ]);
});

test('of two alike the wider contrast stands first', () => {
  expect(order(claim('near', 'sourcing', 0.2, 'articles'), claim('far', 'sourcing', 0.9, 'quotations'))[0]).toBe('far');
});

test('a second claim of one section gives way to another section', () => {
  const all = [claim('one', 'judgement', 0.6, 'labels'), claim('two', 'judgement', 0.5, 'labels')];
  expect(order(...all, claim('other', 'sourcing', 0.6, 'quotations'))).toEqual(['one', 'other', 'two']);
});
