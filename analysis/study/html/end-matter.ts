import type { SegmentKind } from '../../lines/segment.ts';
import { nameOf } from './find-core.ts';
import type { Block, PageBlocks } from './page-blocks.ts';

/** Of the article's characters, the share that stands above a note on the firm that sent it out. */
const leastAbove = 0.6;
const aboutHeading = /^about [\p{L}\p{N}].{1,60}$/iu;

/**
 * Types what stands behind the article's last words: notes set in italics or bold, lists of links, headings with
 * nothing below them, and “About the firm” with all that follows.
 */
export function typeEndMatter(
  page: PageBlocks,
  kinds: readonly (SegmentKind | undefined)[],
): (SegmentKind | undefined)[] {
  const article = kinds.flatMap((kind, index) => (kind === 'paragraph' || kind === 'crosshead' ? [index] : []));
  const behind = new Set(article.slice(endOf(page, kinds, article)));
  return kinds.map((kind, index) => (behind.has(index) ? 'furniture' : kind));
}

function endOf(page: PageBlocks, kinds: readonly (SegmentKind | undefined)[], article: readonly number[]): number {
  const blockAt = (place: number) => page.blocks[article[place] ?? -1];
  const total = article.reduce((sum, index) => sum + (page.blocks[index]?.length ?? 0), 0);
  let end = article.length;
  while (end > 1) {
    const block = blockAt(end - 1);
    if (!block || !(isNote(block) || isLinkEntry(page, block) || kinds[article[end - 1] ?? -1] === 'crosshead')) break;
    end -= 1;
  }
  let above = 0;
  for (let place = 0; place < end; place++) {
    const block = blockAt(place);
    if (above >= leastAbove * total && aboutHeading.test(block?.text ?? '')) return place;
    above += block?.length ?? 0;
  }
  return end;
}

const isNote = ({ emphasised, length }: Block) => emphasised >= 0.9 * length;
const isLinkEntry = (page: PageBlocks, block: Block) =>
  nameOf(page, block) === 'li' && block.linked > 0.15 * block.length;
