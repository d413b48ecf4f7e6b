import GithubSlugger from 'github-slugger';
import type { BlockContent, Heading, Root } from 'mdast';
import { type Finding, type SectionName } from '../findings/finding.ts';
import { leadingFindings } from '../findings/findings.ts';
import { cautionMark, outletsWithCaution } from '../findings/outlet-names.ts';
import { counted, grouped } from '../prose/wording.ts';
import { comparedOutlets, mostCompared } from '../measures/compared-outlets.ts';
import type { Study } from '../study/study.ts';
import { visibleMarks } from '../study/visible-marks.ts';
import type { MeasuredStudy } from './build-chapters.ts';
import type { Chapter } from './chapter.ts';
import { eventTitle } from './event-title.ts';
import { emphasised, heading, link, list, paragraph, type Prose, quotation, strong, wordsOf } from './nodes.ts';
import { acrossEventsSection } from './across-events.ts';
import { articlesSection } from './sections/articles.ts';
import { actorsSection, emphasisSection, placementSection } from './sections/emphasis.ts';
import { labelsSection } from './sections/labels.ts';
import { quotationsSection } from './sections/quotations.ts';
import { utterancesSection } from './sections/utterances.ts';
import { methodsSection, type Packages } from './methods.ts';
import { sentimentSection } from './sections/sentiment.ts';
import { wordChoiceSection } from './sections/word-choice.ts';
import { extent } from '../statistics/extent.ts';

/** Findings that a report opens with. */
const mostInShort = 6;

/** Headings of the sections, to link to. */
const sectionTitles: Readonly<Record<SectionName, string>> = {
  corpus: 'The articles',
  'word-choice': 'Word choice',
  sentiment: 'Tone',
  'tone-position': 'Tone',
  emphasis: 'Emphasis',
  placement: 'Placement',
  actors: 'Actors',
  quotations: 'Who speaks',
  utterances: 'One thing said, many versions',
  labels: 'Same thing, different words',
};

/** What a report needs beside its chapters. */
export interface ReportOptions {
  tables: readonly string[];
  packages: Packages;
}

/**
 * The report as one Markdown tree: title and question, the findings in short, what they can and cannot say, then a
 * section a measure, and last what made it. With several events each is a chapter.
 */
export function buildReport(study: Study, measured: MeasuredStudy, { tables, packages }: ReportOptions): Root {
  const { corpora, chapters, acrossEvents } = measured;
  const isOne = chapters.length === 1;
  const depth = isOne ? 2 : 3;
  const opening: BlockContent[] = [
    heading(1, study.title),
    ...(study.question === '' ? [] : [paragraph(emphasised(study.question))]),
    paragraph(scope(study, corpora)),
    ...acrossEventsSection(study, acrossEvents, corpora.length),
  ];
  const slugger = new GithubSlugger();
  anchorsIn(opening, slugger);
  const bodies = chapters.flatMap((chapter) => {
    const head = [...(isOne ? [] : [heading(2, eventTitle(chapter.corpus))]), heading(depth, 'In short')];
    anchorsIn(head, slugger);
    const body = sections(chapter, study, depth);
    return [...head, ...inShort(chapter, anchorsIn(body, slugger, depth)), ...body];
  });
  return { type: 'root', children: [...opening, ...bodies, ...methodsSection(study, tables, packages)] };
}

function sections(chapter: Chapter, study: Study, depth: Heading['depth']): BlockContent[] {
  return [
    ...articlesSection(chapter, depth, study),
    ...wordChoiceSection(chapter, depth),
    ...sentimentSection(chapter, depth),
    ...emphasisSection(chapter, depth),
    ...placementSection(chapter, depth),
    ...actorsSection(chapter, depth),
    ...quotationsSection(chapter, depth),
    ...utterancesSection(chapter, depth),
    ...labelsSection(chapter, depth),
  ];
}

function scope(study: Study, corpora: MeasuredStudy['corpora']): string {
  const rows = corpora.flatMap((measured) => measured.rows.articles);
  const dates = rows
    .map(({ published }) => published)
    .filter((date) => date !== '')
    .sort();
  const first = dates[0];
  const last = dates.at(-1);
  const parts = [
    counted(study.articles.length, 'article'),
    counted(study.outlets.size, 'outlet'),
    `${grouped(rows.reduce((sum, { words }) => sum + words, 0))} words measured`,
    ...(first === undefined || last === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(study.refused.length > 0 ? [`${counted(study.refused.length, 'file')} refused`] : []),
  ];
  return parts.join(' · ');
}

function inShort(chapter: Chapter, anchors: ReadonlyMap<string, string>): BlockContent[] {
  const findings = leadingFindings(chapter.findings, mostInShort);
  return [
    findings.length === 0
      ? paragraph('These texts hold too few words to say anything of them.')
      : list(
          findings.map((finding) => shortItem(finding, anchors)),
          true,
        ),
    quotation(paragraph([strong('What this can and cannot say.'), ` ${reach(chapter)}`])),
  ];
}

function shortItem({ title, text, section }: Finding, anchors: ReadonlyMap<string, string>): Prose {
  const name = sectionTitles[section];
  return [strong(`${title}.`), text === `${title}.` ? ' ' : ` ${text} `, link(anchors.get(name) ?? '#', name)];
}

/**
 * GitHub's anchors of the headings of one depth among some blocks, by their words. Every heading of the page counts, from the first on:
 * one whose words were there before gets a number.
 */
function anchorsIn(blocks: readonly BlockContent[], slugger: GithubSlugger, depth?: number): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const words = visibleMarks(wordsOf(block));
    const anchor = `#${slugger.slug(words)}`;
    if (block.depth === depth) anchors.set(words, anchor);
  }
  return anchors;
}

/** What the number of articles an outlet allows to be said. */
function reach(chapter: Chapter): string {
  const { corpus } = chapter;
  const caution = outletsWithCaution(corpus).size > 0 ? ` What rests on a damaged text is marked ${cautionMark}.` : '';
  return `${basis(chapter)} Word lists see words and not meanings: every claim links to the lines that it rests on.${caution}`;
}

function basis(chapter: Chapter): string {
  const { outlets, articles } = chapter.corpus;
  const counts = outlets.map(({ id }) => articles.filter(({ outlet }) => outlet === id).length);
  const [least, most] = extent(counts);
  const drawn =
    outlets.length > mostCompared
      ? ` Findings and figures compare the ${mostCompared} outlets with the most words.`
      : '';
  if (articles.length === 1) return 'There is one article, so everything here describes it and not its outlet.';
  if (most === 1)
    return `There is one article an outlet, so everything here describes these articles and not the outlets: differences are ordered by size, and none is tested.${drawn}`;
  const each = least === most ? `${most} articles` : `${least} to ${most} articles`;
  const size = outlets.length === 1 ? `There is one outlet with ${each}.` : `The outlets have ${each} each.`;
  const isSetAside = comparedOutlets(chapter.corpus).size < Math.min(outlets.length, mostCompared);
  if (isSetAside)
    return `${size} Those with fewer than three stay in the tables, and no finding names them where others have more.${drawn}`;
  if (least < 3) return `${size} What is said describes these articles and not the outlets.${drawn}`;
  return `${size} The intervals show how firm a difference is within these articles; they do not make the articles a fair sample of the outlet.${drawn}`;
}
