import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { Claim, Evidence } from './claim.ts';
import { passage } from './evidence.ts';
import { outletKey } from './figure-source.ts';
import type { Measured } from './measured.ts';
import { readAlike } from './read-alike.ts';

/** Shares of quoted words that are closer, or of which one is less than twice the other, are not told apart. */
const leastContrast = 0.2;
const leastRatio = 2;
/** Outlets with fewer words are not compared. */
const fewestWords = 100;

/** The first outlet quotes most and the others least: shares of 0..1 of their words, and that of all words. */
export type QuotedContrastClaim = Claim<
  'articles',
  'quoted-contrast',
  { most: number; least: number; all: number; few: string[] }
>;

/** An outlet's words and how many of them it quotes. */
interface QuotedShare {
  outlet: string;
  words: number;
  quoted: number;
  share: number;
}

/** Who leaves far more of its text to the words of others. */
export function articleClaims({ corpus, rows }: Measured): QuotedContrastClaim[] {
  const all = corpus.outlets
    .map(({ id }): QuotedShare => {
      const own = rows.articles.filter(({ outlet }) => outlet === id);
      const words = own.reduce((sum, row) => sum + row.words, 0);
      const quoted = own.reduce((sum, row) => sum + row.quoted_words, 0);
      return { outlet: id, words, quoted, share: words === 0 ? 0 : quoted / words };
    })
    .sort((a, b) => b.share - a.share);
  const shares = all.filter(({ words }) => words >= fewestWords);
  const [most] = shares;
  const least = shares.at(-1);
  if (!most || !least) return [];
  if (most.share - least.share < leastContrast || most.share < leastRatio * least.share) return [];
  const lowest = shares.filter(({ share }) => readAlike(share, least.share)).map(({ outlet }) => outlet);
  return [
    {
      id: 'articles-quoted-share',
      section: 'articles',
      kind: 'quoted-contrast',
      aspect: 'sourcing',
      contrast: most.share - least.share,
      outlets: [most.outlet, ...lowest],
      figures: {
        most: most.share,
        least: least.share,
        all: sum(shares, 'quoted') / sum(shares, 'words'),
        few: all.filter(({ words }) => words < fewestWords).map(({ outlet }) => outlet),
      },
      strength: 'count',
      sources: [most, least].map(({ outlet, share }) => ({
        table: 'articles',
        key: outletKey(corpus, outlet),
        column: 'quoted_words',
        over: 'words',
        value: share,
      })),
      evidence: [longestQuotation(corpus, most.outlet)].filter((item) => item !== undefined),
    },
  ];
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
