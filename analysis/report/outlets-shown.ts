import type { BlockContent } from 'mdast';
import { everySection } from '../prose/section-words.ts';
import type { Outlet } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { paragraph } from './nodes.ts';

/** Outlets that a table of the report holds and still can be read. */
const mostOutlets = 8;

/** The outlets of a chapter that its tables show: all, or the first. */
export const outletsShown = ({ corpus }: Chapter): Outlet[] => corpus.outlets.slice(0, mostOutlets);

/** Says so where a table does not show all outlets. */
export function outletsNote({ corpus }: Chapter): BlockContent[] {
  if (corpus.outlets.length <= mostOutlets) return [];
  return [paragraph(everySection.fewOutlets(mostOutlets, corpus.outlets.length))];
}
