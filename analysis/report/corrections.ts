import type { BlockContent } from 'mdast';
import { measuredQuotations } from '../findings/speakers.ts';
import { correctionsWords } from '../prose/corrections.ts';
import { type Correction, placesOf } from '../study/corrections.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { leadingFindings } from './leading-findings.ts';
import { block, collapsed, list, paragraph, strong } from './nodes.ts';

/** A correction of a study, and whether what it is about is gone from the articles. */
export interface CorrectionState {
  correction: Correction;
  isGone: boolean;
}

/** The corrections of a study, each with whether it still has something to correct. */
export function correctionStates(
  { corrections = [], articles }: Study,
  chapters: readonly Chapter[],
): CorrectionState[] {
  return corrections.map((correction) => ({ correction, isGone: !isThere(correction) }));

  function isThere(correction: Correction): boolean {
    if (correction.kind === 'drop')
      return chapters.some(({ dropped }) => dropped.some(({ title }) => title === correction.finding));
    if (correction.kind === 'same' || correction.kind === 'different')
      return correction.names.every((name) => articles.some(({ text }) => placesOf(text, name).length > 0));
    return articles.some(
      ({ id, text }) =>
        (correction.article === '' || correction.article === id) && placesOf(text, correction.passage).length > 0,
    );
  }
}

/** Warnings for the terminal about corrections that correct nothing. */
export const goneCorrections = (states: readonly CorrectionState[]): string[] =>
  states.filter(({ isGone }) => isGone).map(({ correction }) => correctionsWords.warning(correction));

/** What the analyst corrected, and lines by which what the report says can be corrected. */
export function correctionsBlocks(study: Study, chapters: readonly Chapter[]): BlockContent[] {
  const states = correctionStates(study, chapters);
  const items = states.map(({ correction, isGone }) => `${correctionsWords.item(correction, isGone)}.`);
  const lines = chapters.flatMap(linesOf).slice(0, mostLines);
  return [
    ...(items.length > 0 ? [paragraph(strong(`${correctionsWords.title}.`)), list(items)] : []),
    ...(lines.length > 0
      ? collapsed(
          correctionsWords.lines,
          paragraph(correctionsWords.intro),
          block('yaml', ['corrections:', ...lines].join('\n')),
        )
      : []),
  ];
}

/** Findings and statements of a chapter whose lines are given, and of all. */
const mostFindings = 2;
const mostStatements = 1;
const mostLines = 8;
/** Words by which a statement is found again. */
const wordsOfPassage = 6;
/** A statement of fewer words is not worth a line. */
const leastWords = 8;

function linesOf({ findings, rows }: Chapter): string[] {
  const unknown = measuredQuotations(rows.quotations)
    .filter(({ actor, directness, words }) => actor === '' && directness !== 'indirect' && words >= leastWords)
    .slice(0, mostStatements);
  return [
    ...leadingFindings(findings, mostFindings).map(({ title }) => `  - drop: ${JSON.stringify(title)}`),
    ...unknown.map(({ article, text }) => {
      const passage = (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, wordsOfPassage).join(' ');
      return `  - { article: ${JSON.stringify(article)}, passage: ${JSON.stringify(passage)}, speaker: … }`;
    }),
  ];
}
