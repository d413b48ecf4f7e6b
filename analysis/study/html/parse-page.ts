import { parseHTML } from 'linkedom';
import type { PageNode } from './page-node.ts';

/**
 * Parses a page into a tree; nothing in it is run or fetched. A page without `<body>` gets one around everything.
 *
 * @example parsePage('<p>One').nodeName // => '#document'
 */
export function parsePage(html: string): PageNode {
  // linkedom's document type knows no next sibling.
  const markup = html.replace(/<!doctype[^>]{0,300}>/gi, '');
  const isWhole = /<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup);
  const { document } = parseHTML(isWhole ? markup : `<html><body>${markup}</body></html>`) as unknown as {
    document: PageNode;
  };
  return document;
}
