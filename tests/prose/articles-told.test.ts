import { expect, test } from 'vitest';
import type { QuotedContrastClaim } from '../../analysis/findings/articles.ts';
import { tellArticles } from '../../analysis/prose/articles-told.ts';
import { claimOf, paper } from './claim-of.ts';

test('who quotes most and least is told with the shares, and who is left out', () => {
  const figures = { most: 0.5, least: 0, all: 0.3, few: ['c'] };
  const claim = claimOf<QuotedContrastClaim>({
    ...{ section: 'articles', kind: 'quoted-contrast', outlets: ['a', 'b'], figures },
  });
  expect(tellArticles(claim, paper)).toEqual({
    title: 'Paper a quotes far more than Paper b',
    text: '50% of the words of Paper a stand inside quotation marks, none of those of Paper b; over all outlets it is 30%.',
    detail: 'Paper c has too few words to be compared.',
  });
});
