import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { listed, percent } from '../prose/wording.ts';
import { passage } from './evidence.ts';
import type { Evidence, Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';

/** An outlet's words and how many of them it quotes. */
interface QuotedShare {
  outlet: string;
  words: number;
  quoted: number;
  share: number;
}

/** Who leaves how much of its text to the words of others. */
export function articleFindings({ corpus, rows }: Measured): Finding[] {
  const name = outletNames(corpus);
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
  const all = percent(sum(shares, 'quoted') / Math.max(sum(shares, 'words'), 1));
  const evidence = [longestQuotation(corpus, most.outlet)].filter((item) => item !== undefined);
  const base = { id: 'corpus-quoted-share', section: 'corpus', strength: 'count', evidence } as const;
  if (percent(most.share) === percent(least.share)) {
    const isNone = most.quoted === 0;
    const title =
      shares.length === 1
        ? `${name(most.outlet)} ${isNone ? 'quotes nobody' : `leaves ${all} of its words to the people it quotes`}`
        : isNone
          ? 'No outlet quotes anybody'
          : `All outlets quote alike: ${all} of their words`;
    return [{ ...base, title, text: `${title}.`, detail: '' }];
  }
  const lowest = shares
    .filter(({ share }) => percent(share) === percent(least.share))
    .map(({ outlet }) => name(outlet));
  const title = `${name(most.outlet)} quotes most, ${listed(lowest)} least`;
  const text =
    `${percent(most.share)} of the words of ${name(most.outlet)} stand inside quotation marks, ` +
    `${percent(least.share)} of those of ${listed(lowest)}; over all outlets it is ${all}.`;
  const detail = 'What an outlet quotes is counted apart from what it says itself throughout this report.';
  return [{ ...base, title, text, detail }];
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
