import type { SegmentKind } from '../../lines/segment.ts';
import { countWords } from '../../lines/line-shape.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { PageBlocks } from './page-blocks.ts';
import { shareIn } from './text-share.ts';

/** Texts that claim to be the page's article. */
export interface ArticleSources {
  /** What Readability found, empty where it found nothing. */
  readable: string;
  /** What the page gives for machines: often all of it, often only its beginning. */
  declared?: string | undefined;
  title?: string | undefined;
}

/** Of the words of the article as it stands on the page, the share that a declared text must have to be all of it. */
const leastWords = 0.8;
/** Of a declared text's wording, the share that must stand on the page. */
const leastShown = 0.8;

/**
 * Types a page's blocks by what the sources of its article agree on. A declared text has a say only if it stands on the
 * page and is about as long as the article found without it.
 *
 * @returns one kind or `undefined` a block, as `chooseBlocks` does
 */
export function chooseFromSources(
  page: PageBlocks,
  { readable, declared = '', title }: ArticleSources,
): (SegmentKind | undefined)[] {
  const evidence = { readable: shareIn(readable), title };
  const kinds = chooseBlocks(page, evidence);
  if (declared === '') return kinds;
  const found = page.blocks.reduce(
    (sum, { text }, index) => sum + (kinds[index] === 'paragraph' ? countWords(text) : 0),
    0,
  );
  const isWhole = countWords(declared) >= leastWords * found;
  const isShown = () => shareIn(page.blocks.map(({ text }) => text).join('\n'))(declared) >= leastShown;
  return isWhole && isShown() ? chooseBlocks(page, { ...evidence, declared: shareIn(declared) }) : kinds;
}
