import type { SegmentKind } from '../../lines/segment.ts';
import type { Block, PageBlocks } from './page-blocks.ts';
import { settleMarks } from './settle-marks.ts';

/** What speaks for a block's being part of the article: each tells how much of a text's wording a source has. */
export interface Evidence {
  /** What Readability takes for the article. */
  readable: (text: string) => number;
  /** The article's text that the page gives for machines, where it gives all of it. */
  declared?: ((text: string) => number) | undefined;
  /** The article's title. */
  title?: string | undefined;
}

/** The paragraphs that the article surely has; everything else is judged by where it stands to them. */
export interface Core {
  /** Characters of sure prose in each block, 0 in the others. */
  weights: number[];
  total: number;
  first: number;
  last: number;
  /** Whether a source has the block's text. */
  agreed: boolean[];
  /** What each element's markup says of the text in it. */
  marks: (SegmentKind | undefined)[];
}

/** Characters; a shorter block may be anything. */
const leastProse = 60;
const mostLinked = 0.4;
/** The share of a block's wording that a source must have to agree on it. */
const leastAgreement = 0.7;

/**
 * Finds the article's sure paragraphs: long blocks without many links that a source agrees on and no box holds. Where no
 * source knows the article, all long blocks count.
 */
export function findCore(page: PageBlocks, { readable, declared }: Evidence): Core {
  const { blocks } = page;
  const agreed = blocks.map(
    ({ text }) => readable(text) >= leastAgreement || (declared !== undefined && declared(text) >= leastAgreement),
  );
  const prose = blocks.map((block) => (isProse(page, block) ? block.length : 0));
  const supported = prose.map((weight, index) => (agreed[index] === true ? weight : 0));
  const likely = sum(supported) > 0 ? supported : prose;
  const marks = settleMarks(page, likely);
  const weights = likely.map((weight, index) => (marks[blocks[index]?.element ?? -1] === undefined ? weight : 0));
  const first = weights.findIndex((weight) => weight > 0);
  return { weights, total: sum(weights), first, last: weights.findLastIndex((weight) => weight > 0), agreed, marks };
}

/** Whether a block is long enough to be a paragraph, has few links and is no heading. */
export const isProse = (page: PageBlocks, block: Block): boolean =>
  block.length >= leastProse && block.linked < block.length * mostLinked && !isHeading(page, block);

/** Whether a block is set as a heading. */
export const isHeading = (page: PageBlocks, block: Block): boolean => /^h[1-6]$/.test(nameOf(page, block));

/** The name of the element that holds a block. */
export const nameOf = ({ elements }: PageBlocks, { element }: Block): string => elements[element]?.name ?? '';

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
