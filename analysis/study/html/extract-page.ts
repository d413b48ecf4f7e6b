import type { Segment } from '../../lines/segment.ts';
import { chooseFromSources } from './choose-from-sources.ts';
import { flatText } from './flat-text.ts';
import { isBuildable } from './is-buildable.ts';
import { type PageBlocks, pageBlocks } from './page-blocks.ts';
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
  /** The page says that it is not free to read: what was saved of it may be its beginning. */
  isPaid?: true;
}

/** Where a page's address is known from elsewhere. */
export interface PageOptions {
  url?: string;
}

/** Readability goes up and down the tree: it takes time with the nodes times their depth, and with the nodes' square. */
const deepestReadable = 400;
const mostReadableNodes = 30_000;
const mostReadableSteps = 2_000_000;

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
  try {
    return isBuildable(whole) ? articleOf(whole, url, flat) : flat();
  } catch {
    // The builder keeps a class name as a list of words in a call's arguments, and other such traps.
    return flat();
  }
}

function articleOf(html: string, url: string | undefined, flat: () => ExtractedPage): ExtractedPage {
  const root = parsePage(html);
  const { body, description, ...metadata } = pageMetadata(pageHead(root), url);
  const page = pageBlocks(root);
  const readable = isReadable(page) ? readableText(root) : '';
  const kinds = chooseFromSources(page, { readable, declared: body, title: metadata.title });
  if (!kinds.some((kind) => kind === 'paragraph')) return { ...flat(), ...metadata };
  return { ...pageText(page, kinds, { title: metadata.title, description }), ...metadata };
}

function isReadable({ nodes, elements }: PageBlocks): boolean {
  const depth = elements.reduce((deepest, element) => Math.max(deepest, element.depth), 1);
  return depth <= deepestReadable && nodes <= mostReadableNodes && nodes * depth <= mostReadableSteps;
}
