import type { Segment } from '../../corpus/article.ts';
import { chooseFromSources } from './choose-from-sources.ts';
import { flatText } from './flat-text.ts';
import { nestingDepth } from './nesting-depth.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageHead } from './page-head.ts';
import { pageMetadata } from './page-metadata.ts';
import { pageText } from './page-text.ts';
import { parsePage } from './parse-page.ts';
import { readableText } from './readable-text.ts';

/** An article as taken out of a page. */
export interface ExtractedPage {
  /** Plain text, the headline first, a blank line between blocks. */
  text: string;
  /** What the page tells apart, in order and disjoint, as offsets into `text`; paragraphs have no span. */
  spans: Segment[];
  title?: string;
  standfirst?: string;
  byline?: string;
  /** ISO date. */
  published?: string;
  site?: string;
  language?: string;
  url?: string;
}

/** Where a page's address is known from elsewhere. */
export interface PageOptions {
  url?: string;
}

/** Nested deeper, a page is not built as a tree; such pages are attacks or accidents. */
const deepestTree = 5000;
/** Tags and character references; with more, building the tree would take minutes. */
const mostMarks = 250_000;
/** Readability calls itself for each level, and takes time with the square of the nodes. */
const deepestReadable = 400;
const mostReadableNodes = 30_000;

/**
 * Takes the article out of a saved web page. Several sources say what belongs to it (Mozilla's Readability, JSON-LD, the
 * page's own names for its boxes, the place of a block among others), and what they agree on decides. Runs nothing in
 * the page and fetches nothing; never throws, whatever the page: at worst its text is all there is.
 *
 * It loads an HTML parser: import it only where a run has pages.
 *
 * @example
 * extractPage('<h1>Rain</h1><p>It rained on the two ministers for all of the five hours that they met.').text;
 * // => 'Rain\n\nIt rained on the two ministers for all of the five hours that they met.\n'
 */
export function extractPage(html: string, { url }: PageOptions = {}): ExtractedPage {
  const whole = html.replaceAll('\0', '');
  const flat = () => {
    const text = flatText(whole).replaceAll('\n', '\n\n');
    return { text: text === '' ? '' : `${text}\n`, spans: [], ...(url !== undefined && { url }) };
  };
  if (countMarks(whole) > mostMarks || nestingDepth(whole) > deepestTree) return flat();
  const root = parsePage(whole);
  const { body, description, ...metadata } = pageMetadata(pageHead(root), url);
  const page = pageBlocks(root);
  const isReadable = page.nodes <= mostReadableNodes && page.elements.every(({ depth }) => depth <= deepestReadable);
  const readable = isReadable ? readableText(root) : '';
  const kinds = chooseFromSources(page, { readable, declared: body, title: metadata.title });
  if (!kinds.some((kind) => kind === 'paragraph')) return { ...flat(), ...metadata };
  return { ...pageText(page, kinds, { title: metadata.title, description }), ...metadata };
}

const countMarks = (html: string) => html.split(/[<&]/, mostMarks + 2).length - 1;
