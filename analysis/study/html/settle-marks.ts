import type { SegmentKind } from '../../lines/segment.ts';
import type { PageBlocks } from './page-blocks.ts';
import { weighElements } from './weigh-elements.ts';

/** Of the article's prose, the share that a box may hold and still be what its markup calls it. */
const mostInBox = 0.3;
/** Posts may make up most of an article that is about posts. */
const mostInPosts = 0.8;
/** Characters of prose outside, so that articles inside an article are others and not its parts. */
const leastOutside = 400;

/**
 * What each element's text is, as far as markup says so, boxes inside boxes included. A class name on an element that
 * holds the article itself (`page-with-sidebar`) says nothing; neither does one that holds most of its prose.
 *
 * @param prose characters of likely article prose in each block
 * @returns a kind or `undefined` for each element
 */
export function settleMarks(page: PageBlocks, prose: readonly number[]): (SegmentKind | undefined)[] {
  const weights = weighElements(page, prose);
  const total = prose.reduce((sum, weight) => sum + weight, 0);
  const others = otherArticles(page, prose, total);
  const othersCount = total - weighInside(page, prose, others) >= leastOutside;
  const settled: (SegmentKind | undefined)[] = [];
  page.elements.forEach(({ mark, parent, name }, index) => {
    const share = (weights[index] ?? 0) / Math.max(total, 1);
    const most = mark === 'embed' ? mostInPosts : mostInBox;
    let own = mark !== undefined && (share <= most || name === 'figcaption') ? mark : undefined;
    if (own === undefined && othersCount && others[index] === true) own = 'related';
    const outer = settled[parent];
    settled.push(own === 'embed' ? own : (outer ?? own));
  });
  return settled;
}

/** An `article` inside another is a comment on it or a teaser for another one, and so is one beside the main article. */
function otherArticles(page: PageBlocks, prose: readonly number[], total: number): boolean[] {
  const { elements, blocks } = page;
  const around: number[] = [];
  elements.forEach(({ name, parent }, index) => around.push(name === 'article' ? index : (around[parent] ?? -1)));
  const own = new Float64Array(elements.length);
  blocks.forEach(({ element }, index) => {
    const article = around[element] ?? -1;
    if (article >= 0) own[article] = (own[article] ?? 0) + (prose[index] ?? 0);
  });
  const main = own.findIndex((weight) => weight > total / 2);
  return elements.map(({ name, parent }, index) => {
    if (name !== 'article' || index === main) return false;
    return (around[parent] ?? -1) >= 0 || main >= 0;
  });
}

function weighInside({ elements, blocks }: PageBlocks, prose: readonly number[], chosen: readonly boolean[]): number {
  const within: boolean[] = [];
  elements.forEach(({ parent }, index) => within.push((within[parent] ?? false) || chosen[index] === true));
  return blocks.reduce((sum, { element }, index) => sum + (within[element] === true ? (prose[index] ?? 0) : 0), 0);
}
