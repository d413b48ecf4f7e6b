import type { SegmentKind } from '../../corpus/article.ts';
import { markupRules } from '../../lexicons/page-markup.ts';

const namedKinds: Readonly<Record<string, SegmentKind>> = {
  figcaption: 'caption',
  caption: 'caption',
  nav: 'furniture',
  footer: 'furniture',
  aside: 'furniture',
  dialog: 'furniture',
  menu: 'furniture',
  time: 'dateline',
  address: 'byline',
};

/** What an element's name, class, id and role say of the text in it. */
export function markOf(element: Element): SegmentKind | undefined {
  const name = element.nodeName.toLowerCase();
  const role = element.getAttribute('role') ?? '';
  if (/^(?:navigation|complementary|contentinfo|banner|search|dialog|alert)$/.test(role)) return 'furniture';
  const itemprop = element.getAttribute('itemprop') ?? '';
  if (itemprop === 'author' || element.getAttribute('rel') === 'author') return 'byline';
  if (/^date/.test(itemprop)) return 'dateline';
  const words = markupWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const rule = words === '' ? undefined : markupRules.find(({ pattern }) => pattern.test(words));
  return rule?.kind ?? namedKinds[name];
}

/** `relatedPosts js-item_2` → `related posts js item`. */
const markupWords = (names: string) =>
  names
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
