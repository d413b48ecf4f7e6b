import type { BlockContent } from 'mdast';
import type { Claim } from '../findings/claim.ts';
import type { TableName } from '../measures/measures.ts';
import type { SectionWords } from '../prose/section-words.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import type { ShownMeasure } from './shown-measure.ts';

/** A section of the report, for one chapter after the other. */
export interface Section {
  words: SectionWords;
  /** What it shows, by the measure's table and in their order: figures with what is claimed of them. */
  measures: { readonly [Name in TableName]?: ShownMeasure<Claim<Name>> };
  /** Tables that hold all its rows. */
  tables: readonly TableName[];
  /** Stands before figures and findings. */
  opening?: (chapter: Chapter) => BlockContent[];
  /** Follows figures and findings: its own table and what belongs to it. */
  body: (chapter: Chapter, study: Study) => BlockContent[];
  /** Nothing was measured that it could show: it is left out. */
  isEmpty?: (chapter: Chapter) => boolean;
  /** Its body quotes the passages of its findings, so that these need not. */
  listsPassages?: boolean;
  /** Paragraphs on the method and limits that only some chapters have, behind those of all. */
  further?: (chapter: Chapter) => Partial<Pick<SectionWords, 'method' | 'limits'>>;
}
