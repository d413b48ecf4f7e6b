import { countWords } from '../../lines/line-shape.ts';
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
  if (!kinds.some((kind) => kind === 'paragraph'))
    return { ...(body === undefined ? flat() : declaredText(body, metadata.title)), ...metadata };
  return { ...pageText(page, kinds, { title: metadata.title, description }), ...metadata };
}

/** A head has at most so many words, and no stop. */
const longestHead = 15;

/** The article as the page gives it for machines, where the page itself shows none. */
function declaredText(body: string, title = ''): Pick<ExtractedPage, 'text' | 'spans'> {
  const spans: Segment[] = [];
  const parts = body.split(/\n+/);
  let text = '';
  const add = (part: string, kind: Segment['kind']) => {
    if (text !== '') text += '\n\n';
    if (kind !== 'paragraph') spans.push({ kind, start: text.length, end: text.length + part.length });
    text += part;
  };
  if (title !== '') add(title, 'headline');
  parts.forEach((part, at) => {
    const isHead = at < parts.length - 1 && countWords(part) <= longestHead && !/[.!?]\W*$/.test(part);
    add(part, isHead ? 'crosshead' : 'paragraph');
  });
  return { text: `${text}\n`, spans };
}

function isReadable({ nodes, elements }: PageBlocks): boolean {
  const depth = elements.reduce((deepest, element) => Math.max(deepest, element.depth), 1);
  return depth <= deepestReadable && nodes <= mostReadableNodes && nodes * depth <= mostReadableSteps;
}
