import { expect, test } from 'vitest';
import type { QuotedAlikeClaim, QuotedContrastClaim } from '../../analysis/findings/articles.ts';
import { tellArticles } from '../../analysis/prose/articles-told.ts';
import { claimOf, paper } from './claim-of.ts';

const alike = (outlets: string[], quoted: number) =>
  tellArticles(
    claimOf<QuotedAlikeClaim>({ section: 'articles', kind: 'quoted-alike', outlets, figures: { quoted, all: 0.1 } }),
    paper,
  ).title;

test('the outlets that quote most and least are told with their shares', () => {
  const figures = { most: 0.5, least: 0.1, all: 0.3 };
  const claim = claimOf<QuotedContrastClaim>({
    ...{ section: 'articles', kind: 'quoted-contrast', outlets: ['b', 'a', 'c'], figures },
  });
  expect(tellArticles(claim, paper)).toMatchObject({
    title: 'Paper b quotes most, Paper a and Paper c least',
    text: '50% of the words of Paper b stand inside quotation marks, 10% of those of Paper a and Paper c; over all outlets it is 30%.',
  });
});

test.each([
  [['a'], 5, 'Paper a leaves 10% of its words to the people it quotes'],
  [['a'], 0, 'Paper a quotes nobody'],
  [['a', 'b'], 5, 'All outlets quote alike: 10% of their words'],
  [['a', 'b'], 0, 'No outlet quotes anybody'],
])('that %j quote %i words alike is told', (outlets, quoted, title) => {
  expect(alike(outlets, quoted)).toBe(title);
});
