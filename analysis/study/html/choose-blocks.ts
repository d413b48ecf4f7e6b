import type { SegmentKind } from '../../corpus/article.ts';
import { labelLines } from '../../corpus/segments/label-lines.ts';
import { linesOf } from '../../corpus/segments/lines.ts';
import { countWords } from '../../corpus/segments/line-shape.ts';
import type { Block, PageBlocks } from './page-blocks.ts';

export interface ChosenBlock extends Block {
  kind: SegmentKind;
  why: string;
}

const isProse = (block: Block) => block.length >= 60 && block.linked < block.length * 0.4;

export function chooseBlocks(page: PageBlocks, support: (text: string) => number): ChosenBlock[] {
  const { elements, blocks } = page;
  const supported = blocks.map((block) => support(block.text));
  let core = blocks.map((block, index) => (isProse(block) && (supported[index] ?? 0) >= 0.7 ? block.length : 0));
  if (core.every((x) => x === 0)) core = blocks.map((block) => (isProse(block) ? block.length : 0));
  const weight = sums(page, core);
  const total = core.reduce((a, b) => a + b, 0);
  const valid = elements.map((e, i) => (e.mark !== undefined && (weight[i] ?? 0) <= 0.3 * total) || e.name === 'figcaption' || (e.mark === 'embed' && (weight[i] ?? 0) <= 0.8 * total));
  const marks = elements.map(() => undefined as SegmentKind | undefined);
  elements.forEach((e, i) => {
    const outer = e.parent >= 0 ? marks[e.parent] : undefined;
    const own = valid[i] ? e.mark : undefined;
    marks[i] = own === 'embed' ? own : (outer ?? own);
  });
  // The container of what is left.
  const clean = core.map((w, i) => (marks[blocks[i]!.element] === undefined ? w : 0));
  const cleanWeight = sums(page, clean);
  const cleanTotal = clean.reduce((a, b) => a + b, 0);
  let container = -1;
  elements.forEach((e, i) => {
    if ((cleanWeight[i] ?? 0) >= 0.85 * cleanTotal && (e.parent === container || container === -1 || isInside(page, i, container))) container = i;
  });
  const inside = elements.map((e) => false);
  elements.forEach((e, i) => (inside[i] = i === container || (e.parent >= 0 && (inside[e.parent] ?? false))));
  const first = clean.findIndex((w) => w > 0);
  const last = clean.findLastIndex((w) => w > 0);
  const ruled = labelLines(linesOf(blocks.map((b) => b.text).join('\n')));
  return blocks.map((block, index): ChosenBlock => {
    const { element } = block;
    const mark = marks[element];
    const name = elements[element]?.name ?? '';
    const make = (kind: SegmentKind, why: string) => ({ ...block, kind, why });
    if (mark !== undefined) return make(mark, 'mark');
    if (!(inside[element] ?? false) && !(core[index]! > 0)) return make('furniture', 'outside');
    if (labelOf(block.text) !== undefined) return make(labelOf(block.text)!, 'rule');
    if (block.linked > block.length * 0.6) return make('related', 'links');
    if (/^h[1-6]$/.test(name)) return index < first || index > last ? make('furniture', 'heading') : make('crosshead', '');
    if (index < first && block.length < 60) return make('furniture', 'before');
    if (index > last && countWords(block.text) < 6) return make('furniture', 'after');
    return make('paragraph', '');
  });
}

const labelOf = (text: string) => labelLines(linesOf(text))[0];

function isInside(page: PageBlocks, element: number, ancestor: number): boolean {
  for (let at = element; at >= ancestor; at = page.elements[at]?.parent ?? -1) if (at === ancestor) return true;
  return false;
}

function sums({ elements, blocks }: PageBlocks, weights: readonly number[]): number[] {
  const sum = elements.map(() => 0);
  blocks.forEach((block, index) => {
    if (block.element >= 0) sum[block.element]! += weights[index] ?? 0;
  });
  for (let index = elements.length - 1; index >= 0; index--) {
    const parent = elements[index]!.parent;
    if (parent >= 0) sum[parent]! += sum[index]!;
  }
  return sum;
}
