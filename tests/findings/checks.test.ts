import { expect, test } from 'vitest';
import { passedChecks } from '../../analysis/findings/checks.ts';
import type { Claim } from '../../analysis/findings/claim.ts';
import type { Measured } from '../../analysis/findings/measured.ts';
import { measuredRows } from './invented-rows.ts';

const text = 'The ferry was late.\nIt rained.';
const measured: Measured = measuredRows(['a'], {});
measured.corpus.articles = [{ id: 'a', text }] as Measured['corpus']['articles'];

/** A claim with one passage, and what a test changes of it. */
const claim = (more: Partial<Claim>): Claim => ({
  ...{ id: 'x', section: 'articles', kind: 'k', aspect: 'sourcing', contrast: 0.5, outlets: ['a'], strength: 'count' },
  ...{ figures: { share: 0.5 }, evidence: [{ article: 'a', start: 0, end: 19, quote: 'The ferry was late.' }] },
  ...more,
});

test('a claim that its evidence bears out passes', () => {
  expect(passedChecks(claim({}), measured)).toContain('evidence is verbatim');
});

test('that others name somebody is said only where all outlets are compared', () => {
  const all = {
    ...measured,
    corpus: { ...measured.corpus, outlets: [...measured.corpus.outlets, { id: 'z', name: 'Z' }] },
  };
  expect(passedChecks(claim({ aspect: 'omission' }), measured, all)).toBeUndefined();
  expect(passedChecks(claim({ aspect: 'omission' }), measured)).toBeDefined();
});

test.each([
  [
    'a changed word in the evidence',
    { evidence: [{ article: 'a', start: 0, end: 19, quote: 'The ferry was early.' }] },
  ],
  ['no evidence', { evidence: [] }],
  ['an article that is not there', { evidence: [{ article: 'b', start: 0, end: 19, quote: 'The ferry was late.' }] }],
  ['an outlet that is not there', { outlets: ['z'] }],
  ['a figure that is no number', { figures: { parts: [{ share: Number.NaN }] } }],
])('a claim with %s is dropped', (_, more) => {
  expect(passedChecks(claim(more), measured)).toBeUndefined();
});
