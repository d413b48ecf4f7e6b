import type { Measured } from './measured.ts';

/** From this share of six-word shingles on two articles are one text; less may be a long quotation that both print. */
const leastShare = 0.5;

/**
 * How many speak for themselves among some outlets: those of which every article is, for the most part, a text that
 * another outlet ran, too, are one voice together.
 */
export function voicesOf({ corpus, rows }: Measured, outlets: readonly string[]): number {
  const copied = new Set(
    rows.duplicates.flatMap(({ kind, share, article, other_article: other }) =>
      kind === 'wire' && share >= leastShare ? [article, other] : [],
    ),
  );
  const isCopied = (outlet: string) => {
    const own = corpus.articles.filter((article) => article.outlet === outlet);
    return own.length > 0 && own.every(({ id }) => copied.has(id));
  };
  const copies = outlets.filter(isCopied).length;
  return outlets.length - copies + Math.min(copies, 1);
}
