import { Readability } from '@mozilla/readability';
import type { PageNode } from './page-node.ts';

/**
 * What Mozilla's Readability takes for the article's text, empty where it finds none. It takes the tree apart, so it
 * comes last.
 *
 * @param document a parsed page
 * @example readableText(parsePage(html)) // => '\nThe ministers met …'
 */
export function readableText(document: PageNode): string {
  try {
    const page = document as unknown as ConstructorParameters<typeof Readability>[0];
    // The text is all that is asked for: writing the tree out as HTML again would cost time.
    return new Readability(page, { serializer: () => '' }).parse()?.textContent ?? '';
  } catch {
    // It expects trees as browsers build them, and throws on some others.
    return '';
  }
}
