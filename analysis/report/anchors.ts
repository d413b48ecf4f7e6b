import type GithubSlugger from 'github-slugger';
import type { BlockContent } from 'mdast';
import { visibleMarks } from '../study/visible-marks.ts';
import { wordsOf } from './nodes.ts';

/**
 * GitHub's anchors of the headings of one depth among some blocks, by their words. Every heading of the page counts, from
 * the first on: one whose words were there before gets a number.
 */
export function anchorsIn(
  blocks: readonly BlockContent[],
  slugger: GithubSlugger,
  depth?: number,
): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const words = visibleMarks(wordsOf(block));
    const anchor = `#${slugger.slug(words)}`;
    if (block.depth === depth) anchors.set(words, anchor);
  }
  return anchors;
}
