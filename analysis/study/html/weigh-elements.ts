import type { PageBlocks } from './page-blocks.ts';

/**
 * The sum of its blocks' weights for each element, with everything inside it.
 *
 * @example weighElements(page, page.blocks.map(({ length }) => length))[0] // => characters on the whole page
 */
export function weighElements({ elements, blocks }: PageBlocks, weights: readonly number[]): Float64Array {
  const sums = new Float64Array(elements.length);
  blocks.forEach(({ element }, index) => {
    add(sums, element, weights[index] ?? 0);
  });
  // Parents stand before their children.
  for (let index = elements.length - 1; index >= 0; index--) add(sums, elements[index]?.parent ?? -1, sums[index] ?? 0);
  return sums;
}

function add(sums: Float64Array, index: number, weight: number): void {
  if (index >= 0) sums[index] = (sums[index] ?? 0) + weight;
}
