import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { Claim, Evidence } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';
import { readAlike } from './read-alike.ts';

/** All outlets quote the same share of their words; none where `quoted` is 0. */
export type QuotedAlikeClaim = Claim<'articles', 'quoted-alike', { quoted: number; all: number }>;
/** The first outlet quotes most and the others least: shares of 0..1, and that of all words. */
export type QuotedContrastClaim = Claim<'articles', 'quoted-contrast', { most: number; least: number; all: number }>;

/** An outlet's words and how many of them it quotes. */
interface QuotedShare {
  outlet: string;
  words: number;
  quoted: number;
  share: number;
}

/** Who leaves how much of its text to the words of others. */
export function articleClaims({ corpus, rows }: Measured): (QuotedAlikeClaim | QuotedContrastClaim)[] {
  const shares = corpus.outlets
    .map(({ id }): QuotedShare => {
      const own = rows.articles.filter(({ outlet }) => outlet === id);
      const words = own.reduce((sum, row) => sum + row.words, 0);
      const quoted = own.reduce((sum, row) => sum + row.quoted_words, 0);
      return { outlet: id, words, quoted, share: words === 0 ? 0 : quoted / words };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.share - a.share);
  const [most] = shares;
  const least = shares.at(-1);
  if (!most || !least) return [];
  const all = sum(shares, 'quoted') / Math.max(sum(shares, 'words'), 1);
  const evidence = [longestQuotation(corpus, most.outlet)].filter((item) => item !== undefined);
  const base = { id: 'articles-quoted-share', section: 'articles', strength: 'count', evidence } as const;
  if (readAlike(most.share, least.share)) {
    const outlets = shares.map(({ outlet }) => outlet);
    return [{ ...base, kind: 'quoted-alike', outlets, figures: { quoted: most.quoted, all } }];
  }
  const lowest = shares.filter(({ share }) => readAlike(share, least.share)).map(({ outlet }) => outlet);
  const figures = { most: most.share, least: least.share, all };
  return [{ ...base, kind: 'quoted-contrast', outlets: [most.outlet, ...lowest], figures }];
}

function longestQuotation({ articles }: Corpus, outlet: string): Evidence | undefined {
  const spans = articles
    .filter((article) => article.outlet === outlet)
    .flatMap((article) => article.quotes.filter(isSpeechIn(article)).map((span) => ({ article, span })));
  const [longest] = spans.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return longest && passage(longest.article, longest.span.start - 1, longest.span.end + 1);
}

const isSpeechIn =
  ({ segments }: CorpusArticle) =>
  ({ role, segment, unbalanced }: CorpusArticle['quotes'][number]) =>
    role === 'speech' && !unbalanced && segments[segment]?.kind === 'paragraph';

const sum = (shares: readonly QuotedShare[], key: 'words' | 'quoted') =>
  shares.reduce((total, share) => total + share[key], 0);
