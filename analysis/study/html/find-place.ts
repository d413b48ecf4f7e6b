import { textElements } from './element-names.ts';
import { type Core, isHeading, isProse, nameOf } from './find-core.ts';
import type { Block, PageBlocks } from './page-blocks.ts';
import { weighElements } from './weigh-elements.ts';

/** Where on the page the article stands. */
export interface Place {
  /** Whether an element stands inside the one that holds nearly all of the article. */
  inContainer: boolean[];
  /** The column that a block stands in: the innermost element around its paragraph or list, -1 for none. */
  homeOf: (block: Block) => number;
  /** Whether a block stands in a column with the article's paragraphs. */
  isAtHome: (block: Block, index: number) => boolean;
  /** The heading that repeats the article's title and has the article behind it; -1 where there is none. */
  titleAt: number;
}

/** Of the article's sure prose, the share that its container holds. */
const leastInContainer = 0.85;
/** Of it, the share that follows the article's title. */
const leastBelowTitle = 0.3;

/** Finds where on the page the article stands, from its sure paragraphs. */
export function findPlace(page: PageBlocks, core: Core, title: string | undefined): Place {
  const { elements, blocks } = page;
  const weights = weighElements(page, core.weights);
  const inContainer = insideOf(page, containerOf(page, weights, core.total));
  const homes = blocks.map((block) => homeOf(page, block.element));
  const ownWeights = new Float64Array(elements.length);
  homes.forEach((home, index) => {
    if (home >= 0) ownWeights[home] = (ownWeights[home] ?? 0) + (core.weights[index] ?? 0);
  });
  const parentOf = (element: number) => elements[element]?.parent ?? -1;
  const isColumn = (element: number) => (weights[element] ?? 0) > core.total / 2;
  return {
    inContainer,
    homeOf: (block) => homeOf(page, block.element),
    isAtHome(block, index) {
      const home = homes[index] ?? -1;
      if ((ownWeights[home] ?? 0) > 0) return true;
      // Some pages wrap every paragraph in elements of its own.
      const isParagraph = index > core.first && nameOf(page, block) === 'p' && isProse(page, block);
      return isParagraph && (isColumn(parentOf(home)) || isColumn(parentOf(parentOf(home))));
    },
    titleAt: titleAt(page, core, title),
  };
}

/** The deepest element that still holds nearly all of the article's sure prose. */
function containerOf({ elements }: PageBlocks, weights: Float64Array, total: number): number {
  let container = -1;
  elements.forEach(({ parent }, index) => {
    if (parent === container && (weights[index] ?? 0) >= leastInContainer * total) container = index;
  });
  return container;
}

function insideOf({ elements }: PageBlocks, container: number): boolean[] {
  const inside: boolean[] = [];
  elements.forEach(({ parent }, index) => inside.push(container < 0 || index === container || inside[parent] === true));
  return inside;
}

function homeOf({ elements }: PageBlocks, element: number): number {
  let home = element;
  while (home >= 0 && textElements.has(elements[home]?.name ?? '')) home = elements[home]?.parent ?? -1;
  return home;
}

function titleAt(page: PageBlocks, core: Core, title: string | undefined): number {
  if (title === undefined) return -1;
  const at = page.blocks.findIndex((block) => isHeading(page, block) && isSameText(block.text, title));
  const below = core.weights.reduce((sum, weight, index) => (index > at ? sum + weight : sum), 0);
  return below >= leastBelowTitle * core.total ? at : -1;
}

/**
 * Whether two texts have the same words, whatever the marks and capitals.
 *
 * @example isSameText('“Rain” – again', 'Rain again') // => true
 */
export const isSameText = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
