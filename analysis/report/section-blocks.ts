import type { BlockContent, Heading, PhrasingContent } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import type { TableName } from '../measures/measures.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { everySection } from '../prose/section-words.ts';
import { slug } from '../study/slug.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { evidenceQuotes } from './evidence-links.ts';
import type { Finding } from './finding.ts';
import { leadingFindings, mostInShort } from './leading-findings.ts';
import { emphasised, heading, image, link, paragraph, strong, text } from './nodes.ts';
import type { Section } from './section.ts';

/** A section of one chapter: question, figures, findings with evidence, table. */
export function sectionBlocks(
  { words, measures, tables, opening, body, isEmpty, listsPassages = false }: Section,
  chapter: Chapter,
  { study, depth }: { study: Study; depth: Heading['depth'] },
): BlockContent[] {
  if (isEmpty?.(chapter) === true) return [];
  return [
    heading(depth, words.title),
    paragraph([strong(everySection.question), ` ${words.question}`]),
    ...(opening?.(chapter) ?? []),
    ...(Object.keys(measures) as TableName[]).flatMap((name) => measureBlocks(chapter, name, listsPassages)),
    ...body(chapter, study),
    paragraph([
      everySection.allRows,
      ...separated(tables.map((name) => link(`tables/${name}.csv`, `${name}.csv`))),
      '.',
    ]),
  ];
}

/** A measure's figure with what it shows. */
function measureBlocks(chapter: Chapter, name: TableName, listsPassages: boolean): BlockContent[] {
  const findings = chapter.findings.filter((finding) => finding.section === name);
  return [
    ...figureBlocks(chapter, chapter.figures.get(name)),
    ...findings.flatMap((finding) => findingBlocks(chapter, finding, listsPassages)),
  ];
}

/** Of a finding on a page; an event may be called by any words. */
const findingAnchor = ({ corpus: { event } }: Chapter, id: string): string =>
  `finding-${event === '' ? '' : `${slug(event)}-`}${id}`;

/** A finding as a paragraph with its evidence below; what the report opens with has said its text already. */
function findingBlocks(chapter: Chapter, finding: Finding, listsPassages: boolean): BlockContent[] {
  const { id, title, text, detail, evidence } = finding;
  const isSaid = text === `${title}.` || leadingFindings(chapter.findings, mostInShort).includes(finding);
  const rest = [isSaid ? '' : text, detail].filter((part) => part !== '').join(' ');
  return [
    {
      ...paragraph([strong(`${title}.`), rest === '' ? '' : ` ${rest}`]),
      data: { hProperties: { id: findingAnchor(chapter, id) } },
    },
    ...(listsPassages ? [] : evidenceQuotes(evidence, chapter.corpus.articles, outletNames(chapter.corpus))),
  ];
}

/** A figure's picture, and the ways to take it along. */
function figureBlocks(chapter: Chapter, figure: Figure | undefined): BlockContent[] {
  if (!figure) return [];
  const reason = chapter.undrawn.get(figure);
  if (reason !== undefined) return [paragraph([emphasised(everySection.undrawn(reason))])];
  const picture = chapter.picture(figure);
  const stem = picture.replace(/\.png$/, '');
  const links = [
    link(picture, everySection.picture),
    link(`${stem}.svg`, 'SVG'),
    link(`${stem}.vl.json`, 'Vega-Lite'),
    link(`${stem}.csv`, 'data'),
  ];
  return [paragraph(image(picture, figure.alt)), paragraph([everySection.takeAlong, ...separated(links), '.'])];
}

const separated = (links: readonly PhrasingContent[]): PhrasingContent[] =>
  links.flatMap((item, index) => (index === 0 ? [item] : [text(' · '), item]));
