import type { BlockContent, PhrasingContent } from 'mdast';
import { articlePath } from '../corpus/article.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { lineAt } from '../lines/lines.ts';
import type { Evidence } from '../findings/claim.ts';
import { link, paragraph, quotation } from './nodes.ts';

/**
 * The link to an article's line; Markdown is shown as source, or lines would have no numbers.
 *
 * @example lineUrl({ copy: 'a.txt' }, 12) // => 'articles/a.txt#L12'
 */
export function lineUrl(article: Pick<CorpusArticle, 'copy'>, line: number): string {
  const path = articlePath(article).split('/').map(encodeURIComponent).join('/');
  return `${path}${path.endsWith('.md') ? '?plain=1' : ''}#L${line}`;
}

/** Says of what a passage is, and links there: `The Gazette, line 12`. */
export function sourceLink(article: CorpusArticle, offset: number, outlet: string): PhrasingContent {
  const line = lineAt(article.text, offset);
  return link(lineUrl(article, line), `${outlet}, line ${line}`);
}

/** The longest that a quoted passage stands in the report. */
const longestQuote = 240;

/** Passages as block quotations, each with the link to its line. */
export function evidenceQuotes(
  evidence: readonly Evidence[],
  articles: readonly CorpusArticle[],
  outletName: (outlet: string) => string,
): BlockContent[] {
  const seen = new Set<string>();
  return evidence.flatMap((item) => {
    const article = articles.find(({ id }) => id === item.article);
    const key = `${item.article} ${item.start}`;
    if (!article || seen.has(key)) return [];
    seen.add(key);
    const source = sourceLink(article, item.start, outletName(article.outlet));
    return [quotation(paragraph([inMarks(shortened(item.quote)), ' — ', source]))];
  });
}

/** A passage in quotation marks, unless it brings its own. */
const inMarks = (quote: string) => (/^["“„«‘].*["”“»’]$/su.test(quote) ? quote : `“${quote}”`);

/** Cut at a word, with an ellipsis, where a passage is too long to quote whole. */
function shortened(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  // The mark that would close what opens it is cut off.
  return `${quote.slice(0, quote.lastIndexOf(' ', longestQuote)).replace(/^["“„«‘]/u, '')} …`;
}
