import type { SegmentKind } from '../../lines/segment.ts';
import { markupRules, namedElements, roles } from '../../lines/page-markup.ts';
import { type PageNode, attribute } from './page-node.ts';

/** Longer class lists are generated; the telling names stand first. */
const longestNames = 300;

/**
 * What an element's name, class, id and role say of the text in it; `undefined` where they say nothing.
 *
 * @example markOf(element, 'div') // => 'related' for <div class="relatedPosts">
 */
export function markOf(element: PageNode, name: string): SegmentKind | undefined {
  if (roles.has(attribute(element, 'role'))) return 'furniture';
  const property = attribute(element, 'itemprop');
  if (property === 'author' || attribute(element, 'rel') === 'author') return 'byline';
  if (property.startsWith('date')) return 'dateline';
  const words = markupWords(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
  const rule = words === '' ? undefined : markupRules.find(({ pattern }) => pattern.test(words));
  return rule?.kind ?? namedElements.get(name);
}

/** `relatedPosts js-item_2` → `related posts js item`. */
const markupWords = (names: string) =>
  names
    .slice(0, longestNames)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
