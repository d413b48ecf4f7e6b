import type { Finder } from '../findings/find-claims.ts';
import type { TableName } from '../measures/measures.ts';
import { acts } from './sections/acts.ts';
import { actors } from './sections/actors.ts';
import { articles } from './sections/articles.ts';
import { emphasis } from './sections/emphasis.ts';
import { labels } from './sections/labels.ts';
import { numbers } from './sections/numbers.ts';
import { placement } from './sections/placement.ts';
import { quotations } from './sections/quotations.ts';
import { sentiment } from './sections/sentiment.ts';
import { utterances } from './sections/utterances.ts';
import { wordChoice } from './sections/word-choice.ts';
import type { Section } from './section.ts';
import type { ShownMeasure } from './shown-measure.ts';

/**
 * The sections of the report in reading order: its table of contents. Findings, figures, headings and the links to them
 * follow from it, so that a section is a file and a line here.
 */
export const sections: readonly Section[] = [
  articles,
  labels,
  acts,
  numbers,
  utterances,
  quotations,
  actors,
  emphasis,
  placement,
  wordChoice,
  sentiment,
];

/** What the sections show, by the measure's table, in reading order. */
export const shownMeasures: ReadonlyMap<TableName, ShownMeasure> = new Map(
  sections.flatMap(({ measures }) => Object.entries(measures) as [TableName, ShownMeasure][]),
);

/** Those who find what the report claims, in reading order. */
export const finders: readonly Finder[] = Array.from(shownMeasures.values(), ({ claims }) => claims);

/** The heading under which a measure is shown. */
export const headingOf = (measure: TableName): string =>
  sections.find(({ measures }) => measure in measures)?.words.title ?? measure;
