import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { measuredKinds } from '../lines/segment.ts';
import type { ArticleRow } from '../measures/articles/articles-table.ts';
import type { QuotationRow } from '../measures/quotations/quotations-table.ts';
import { quantile } from '../statistics/quantile.ts';

/** In what way the text of an article is unlike the others', so that its numbers may be a reader's fault and not its own. */
export type Oddity = 'set-aside' | 'unreadable' | 'no-marks' | 'no-stops';

/** An article whose text looks damaged, or wrongly read, beside the others. */
export interface OddArticle {
  oddity: Oddity;
  article: string;
  outlet: string;
}

/** More than half of the words set aside, and this much more than usual. */
const mostSetAside = 0.5;
const leastMore = 0.25;
/** So many statements that somebody is said to have made, and none in marks, where others have marks. */
const leastStatements = 4;
const leastUsualShare = 0.03;
/** Of so many paragraphs so many end without a stop. */
const leastParagraphs = 5;
const mostWithoutStop = 0.5;

/** The articles that stand out from the corpus by what usually comes of damage, in the order of the rows. */
export function oddArticles(
  { articles }: Corpus,
  rows: { articles: readonly ArticleRow[]; quotations: readonly QuotationRow[] },
): OddArticle[] {
  const setAside = ({ words, words_in_file: all }: ArticleRow) => (all === 0 ? 0 : 1 - words / all);
  const shares = rows.articles.map(setAside).sort((a, b) => a - b);
  const usualAside = shares.length === 0 ? 0 : quantile(shares, 0.5);
  const quoted = rows.articles.map((row) => (row.words === 0 ? 0 : row.quoted_words / row.words)).sort((a, b) => a - b);
  const usualQuoted = quoted.length === 0 ? 0 : quantile(quoted, 0.5);
  const statements = new Map<string, number>();
  for (const { article } of rows.quotations) statements.set(article, (statements.get(article) ?? 0) + 1);
  return rows.articles.flatMap((row): OddArticle[] => {
    const article = articles.find(({ id }) => id === row.article);
    if (!article) return [];
    const isMarkless = row.quoted_words === 0 && (statements.get(row.article) ?? 0) >= leastStatements;
    const found: [Oddity, boolean][] = [
      ['set-aside', setAside(row) > mostSetAside && setAside(row) > usualAside + leastMore],
      ['unreadable', article.text.includes('\uFFFD')],
      ['no-marks', isMarkless && usualQuoted >= leastUsualShare],
      ['no-stops', withoutStops(article)],
    ];
    return found.flatMap(([oddity, isFound]) =>
      isFound ? [{ oddity, article: row.article, outlet: row.outlet }] : [],
    );
  });
}

function withoutStops({ segments, text }: CorpusArticle): boolean {
  const paragraphs = segments.filter(({ kind }) => kind === 'paragraph' && measuredKinds.has(kind));
  const open = paragraphs.filter(({ start, end }) => !/[.!?…:;]["'”’»)\]]*\s*$/u.test(text.slice(start, end)));
  return paragraphs.length >= leastParagraphs && open.length > mostWithoutStop * paragraphs.length;
}
