import type { BlockContent, Link } from 'mdast';
import { articlePath } from '../corpus/article.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { lineAt } from '../lines/lines.ts';
import type { Evidence } from '../findings/claim.ts';
import { link, paragraph, type Prose, quotation } from './nodes.ts';

/** The link to the copy of an article, from the report's folder. */
export const articleUrl = (article: Pick<CorpusArticle, 'copy'>): string =>
  articlePath(article).split('/').map(encodeURIComponent).join('/');

/** The link to an article's line; Markdown is shown as source, or lines would have no numbers. */
function lineUrl(article: Pick<CorpusArticle, 'copy'>, line: number): string {
  const path = articleUrl(article);
  return `${path}${path.endsWith('.md') ? '?plain=1' : ''}#L${line}`;
}

/** A place in an article's text; where only its beginning is known, `end` is `start`. */
export interface Passage {
  start: number;
  end: number;
}

/** Names of the attributes by which a page finds a passage again. */
export const passageAttributes = { article: 'data-article', start: 'data-start', end: 'data-end' } as const;

/** A link to the line of a passage; in HTML it carries the passage itself. */
export function passageLink(article: Linkable, { start, end }: Passage, prose: Prose): Link {
  const { article: id, start: from, end: to } = passageAttributes;
  return {
    ...link(lineUrl(article, lineAt(article.text, start)), prose),
    data: { hProperties: { [id]: article.id, [from]: start, [to]: end } },
  };
}

type Linkable = Pick<CorpusArticle, 'copy' | 'id' | 'text'>;

/** Says of what a passage is, and links there: `The Gazette, line 12`. */
export const sourceLink = (article: Linkable, passage: Passage, outlet: string): Link =>
  passageLink(article, passage, `${outlet}, line ${lineAt(article.text, passage.start)}`);

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
    const source = sourceLink(article, item, outletName(article.outlet));
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
