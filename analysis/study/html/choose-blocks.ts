import type { SegmentKind } from '../../lines/segment.ts';
import { countWords } from '../../lines/line-shape.ts';
import { typeEndMatter } from './end-matter.ts';
import { type Core, type Evidence, findCore, isHeading, isProse, nameOf } from './find-core.ts';
import { type Place, findPlace, isSameText } from './find-place.ts';
import { labelBlock } from './label-block.ts';
import type { PageBlocks } from './page-blocks.ts';
import { weighElements } from './weigh-elements.ts';

/** The wording of a block that the article's declared text must share, if the page gives one. */
const leastDeclared = 0.3;
/** Kinds that belong to an article even where they stand above its column. */
const headKinds: ReadonlySet<SegmentKind> = new Set(['standfirst', 'byline', 'dateline', 'caption']);

/**
 * Types the blocks of a page that belong to its article; `undefined` for those that belong to the page. What sources
 * agree on is the core; blocks that stand in a column with it are taken in, boxes that the markup names are not, and
 * the rule tables for lines of news pages have their say on what is left.
 *
 * @returns one kind or `undefined` a block
 * @example chooseBlocks(pageBlocks(root), { readable: shareIn(readableText(root)) }) // => [undefined, 'paragraph']
 */
export function chooseBlocks(page: PageBlocks, evidence: Evidence): (SegmentKind | undefined)[] {
  const core = findCore(page, evidence);
  const place = findPlace(page, core, evidence.title);
  const repeated = repeatedElsewhere(page, place);
  const blockCounts = weighElements(
    page,
    page.blocks.map(() => 1),
  );
  const kinds = page.blocks.map((block, index): SegmentKind | undefined => {
    const inContainer = place.inContainer[block.element] === true;
    const mark = core.marks[block.element];
    if (index < place.titleAt || repeated.has(index)) return undefined;
    if (evidence.title !== undefined && isSameText(block.text, evidence.title)) return undefined;
    if (mark !== undefined) return inContainer || (index < core.first && headKinds.has(mark)) ? mark : undefined;
    const isSure = (core.weights[index] ?? 0) > 0;
    const isAtHome = place.isAtHome(block, index);
    if (!isSure && !(inContainer && (isAtHome || core.agreed[index] === true)))
      return inContainer ? 'furniture' : undefined;
    if (isProse(page, block) && (evidence.declared?.(block.text) ?? 1) < leastDeclared) return 'furniture';
    const isAlone = blockCounts[block.element] === 1;
    return labelBlock(block, page.elements[block.element], isAlone) ?? kindByPlace(page, core, index, isAtHome);
  });
  return typeEndMatter(page, withHeads(page, kinds, place));
}

/** A head has at most so many words. */
const longestHead = 25;

/**
 * Heads that stand above paragraphs of the article’s own column belong to it, wherever its core begins and ends: a standfirst
 * set as a heading, the heads of a live blog’s posts. A time or a button may stand between.
 */
function withHeads(
  page: PageBlocks,
  kinds: readonly (SegmentKind | undefined)[],
  { inContainer }: Place,
): (SegmentKind | undefined)[] {
  const first = kinds.indexOf('paragraph');
  let leadsToText = false;
  return kinds
    .map((kind, index) => ({ kind, index }))
    .reverse()
    .map(({ kind, index }) => {
      const block = page.blocks[index];
      const isHead =
        kind === 'furniture' &&
        block !== undefined &&
        leadsToText &&
        inContainer[block.element] === true &&
        isHeading(page, block) &&
        block.linked < 0.5 * block.length &&
        countWords(block.text) <= longestHead;
      if (kind !== 'dateline') leadsToText = kind === 'paragraph' || (kind === 'furniture' && leadsToText && !isHead);
      if (!isHead) return kind;
      const isAbove = index < first && countWords(block.text) > 6;
      return isAbove && !kinds.slice(0, index).includes('standfirst') ? 'standfirst' : 'crosshead';
    })
    .reverse();
}

/** What a block of the article's column is that no rule knows. */
function kindByPlace(page: PageBlocks, core: Core, index: number, isAtHome: boolean): SegmentKind | undefined {
  const block = page.blocks[index];
  if (block === undefined) return undefined;
  const name = nameOf(page, block);
  if (name === 'h1') return undefined;
  if (isHeading(page, block)) return index < core.first || index > core.last ? 'furniture' : 'crosshead';
  const words = countWords(block.text);
  if (index < core.first) return isAtHome && (name === 'p' || name === 'li') && words >= 4 ? 'paragraph' : 'furniture';
  if (index > core.last && words < 6 && name !== 'li') return 'furniture';
  return 'paragraph';
}

/** Paragraphs that the page holds a second time in another column, for another size of screen. */
function repeatedElsewhere(page: PageBlocks, { homeOf }: Place): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  page.blocks.forEach((block, index) => {
    if (!isProse(page, block)) return;
    const known = places.get(block.text);
    if (known) known.push(index);
    else places.set(block.text, [index]);
  });
  const homeAt = (index: number) => {
    const block = page.blocks[index];
    return block && homeOf(block);
  };
  const pairs = [...places.values()].filter((indices) => indices.length === 2);
  return new Set(pairs.flatMap(([one = 0, two = 0]) => (homeAt(one) === homeAt(two) ? [] : [two])));
}
