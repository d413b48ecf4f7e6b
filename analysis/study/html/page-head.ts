import { type PageNode, attribute, walkNodes } from './page-node.ts';

/** What a page carries for machines, as written. */
export interface PageHead {
  /** `<meta>` by name or property in lower case, the first of each. */
  meta: Map<string, string>;
  /** The texts of `<title>` and of all `<h1>`. */
  title: string;
  headings: string[];
  /** `datetime` of the `<time>` elements. */
  times: string[];
  linkedData: string[];
  language: string;
  canonical: string;
}

/** Characters of a title or a name; what is longer is cut, as it is none. */
const longest = 10_000;
/** Characters of a script with linked data; the largest of 102 news pages has a tenth. */
const longestScript = 4_000_000;

/** Reads a page's metadata elements, wherever they stand. */
export function pageHead(root: PageNode): PageHead {
  const head: PageHead = {
    meta: new Map(),
    title: '',
    headings: [],
    times: [],
    linkedData: [],
    language: '',
    canonical: '',
  };
  let buffer: string | undefined;
  walkNodes(root, {
    enter(element, name) {
      if (name === 'meta') readMeta(head.meta, element);
      if (name === 'html') head.language ||= attribute(element, 'lang') || attribute(element, 'xml:lang');
      if (name === 'link' && attribute(element, 'rel') === 'canonical') head.canonical ||= attribute(element, 'href');
      if (name === 'time' && attribute(element, 'datetime') !== '') head.times.push(attribute(element, 'datetime'));
      if (name === 'script' && !/ld\+json/i.test(attribute(element, 'type'))) return false;
      if (name === 'svg' || name === 'style') return false;
      if (name === 'title' || name === 'h1' || name === 'script') buffer = '';
      return true;
    },
    leave(_, name) {
      if (buffer === undefined || !(name === 'title' || name === 'h1' || name === 'script')) return;
      const text = buffer.slice(0, longest).replace(/\s+/g, ' ').trim();
      if (name === 'title') head.title ||= text;
      else if (name === 'script') {
        if (buffer.length <= longestScript) head.linkedData.push(buffer);
      } else if (text !== '') head.headings.push(text);
      buffer = undefined;
    },
    text(value) {
      if (buffer !== undefined) buffer += value;
    },
  });
  return head;
}

function readMeta(meta: PageHead['meta'], element: PageNode): void {
  const key = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => attribute(element, name)).find(Boolean);
  const content = attribute(element, 'content').slice(0, longest).replace(/\s+/g, ' ').trim();
  if (key !== undefined && content !== '' && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
}
