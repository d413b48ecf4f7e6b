import type { BlockContent } from 'mdast';
import { compared } from '../findings/compared.ts';
import { isTestable } from '../findings/outlet-differences.ts';
import { isLookedFor } from '../findings/looked-for.ts';
import { outletsWithCaution } from '../findings/outlets-with-caution.ts';
import { comparedOutlets, mostCompared } from '../measures/compared-outlets.ts';
import { openingWords, reachWords, scopeWords } from '../prose/opening.ts';
import { notFoundWords } from '../prose/sought.ts';
import { extent } from '../statistics/extent.ts';
import type { Study } from '../study/study.ts';
import type { Chapter, MeasuredStudy } from './chapter.ts';
import type { Finding } from './finding.ts';
import { leadingFindings, mostInShort } from './leading-findings.ts';
import { emphasised, heading, link, list, paragraph, type Prose, quotation, strong } from './nodes.ts';
import { headingOf, shownMeasures } from './sections.ts';

/** Title and question, and what the report is made of. */
export const titleBlocks = (study: Study, events: MeasuredStudy['events']): BlockContent[] => [
  heading(1, study.title),
  ...(study.question === '' ? [] : [paragraph(emphasised(study.question))]),
  paragraph(scope(study, events)),
];

function scope(study: Study, events: MeasuredStudy['events']): string {
  const rows = events.flatMap((measured) => measured.rows.articles);
  const dates = rows
    .map(({ published }) => published)
    .filter((date) => date !== '')
    .sort();
  return scopeWords({
    articles: study.articles.length,
    outlets: study.outlets.size,
    words: rows.reduce((sum, { words }) => sum + words, 0),
    dates: [dates[0] ?? '', dates.at(-1) ?? ''],
    refused: study.refused.length,
  });
}

/**
 * The findings of a chapter that matter most, and what they can and cannot say.
 *
 * @param anchors of the chapter's sections, by heading
 */
export function inShort(chapter: Chapter, anchors: ReadonlyMap<string, string>): BlockContent[] {
  const findings = leadingFindings(chapter.findings, mostInShort);
  const corpus = compared(chapter).corpus;
  const vain = soughtInVain({ ...chapter, corpus });
  return [
    findings.length === 0
      ? paragraph(openingWords.nothing)
      : list(
          findings.map((finding) => shortItem(finding, anchors)),
          true,
        ),
    ...(vain.length === 0 ? [] : [paragraph([strong(notFoundWords.lead), ` ${vain.join('; ')}.`])]),
    quotation(paragraph([strong(openingWords.reach), ` ${reach(chapter)}`])),
  ];
}

/** What the measures looked for and did not find. */
function soughtInVain({ corpus, findings, dropped }: Chapter): string[] {
  const isFound = (section: string, kind: string) =>
    [...findings, ...dropped].some((finding) => finding.section === section && finding.kind === kind);
  return [...shownMeasures].flatMap(([section, { sought = {} }]) =>
    Object.entries(sought).flatMap(([kind, words = '']) =>
      isFound(section, kind) || !isLookedFor(kind, corpus) ? [] : [words],
    ),
  );
}

function shortItem({ title, text, section }: Finding, anchors: ReadonlyMap<string, string>): Prose {
  const name = headingOf(section);
  return [strong(`${title}.`), text === `${title}.` ? ' ' : ` ${text} `, link(anchors.get(name) ?? '#', name)];
}

export function reach(chapter: Chapter): string {
  const { corpus } = chapter;
  const { outlets, articles } = corpus;
  const [least, most] = extent(outlets.map(({ id }) => articles.filter(({ outlet }) => outlet === id).length));
  return reachWords({
    ...{ articles: articles.length, outlets: outlets.length, least, most },
    hasSetAside: comparedOutlets(corpus).size < Math.min(outlets.length, mostCompared),
    isTested: isTestable(compared(chapter).corpus),
    hasCaution: outletsWithCaution(corpus).size > 0,
  });
}
