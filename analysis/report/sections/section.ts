import type { BlockContent, Heading } from 'mdast';
import type { Figure } from '../../figures/figure.ts';
import type { Finding, SectionName } from '../../findings/finding.ts';
import { outletNames } from '../../findings/outlet-names.ts';
import type { Chapter } from '../chapter.ts';
import { evidenceQuotes } from '../evidence-links.ts';
import { collapsed, emphasised, heading, image, link, list, paragraph, type Prose, strong } from '../nodes.ts';

/** What one section of a notebook-style report says, beside its figure and findings. */
export interface SectionContent {
  name: SectionName;
  title: string;
  question: string;
  /** Follows the findings: the table and what belongs to it. */
  table: BlockContent[];
  /** Tables that hold all rows, without `.csv`. */
  tables: readonly string[];
  /** How it was computed. */
  method: readonly Prose[];
  /** What limits it. */
  limits: readonly Prose[];
  /** A second figure with findings of its own. */
  second?: SectionName;
}

/** A section: question, figure, findings with evidence, table, method and limits. */
export function section(chapter: Chapter, depth: Heading['depth'], content: SectionContent): BlockContent[] {
  return [
    heading(depth, content.title),
    paragraph([strong('Question.'), ` ${content.question}`]),
    ...measureBlocks(chapter, content.name),
    ...(content.second === undefined ? [] : measureBlocks(chapter, content.second)),
    ...content.table,
    paragraph([
      'All rows: ',
      ...separated(content.tables.map((name) => link(`tables/${name}.csv`, `${name}.csv`))),
      '.',
    ]),
    ...collapsed(
      'How this was computed, and what limits it',
      ...content.method.map((prose) => paragraph(prose)),
      list(content.limits),
    ),
  ];
}

/** A measure's figure with what it shows. */
function measureBlocks(chapter: Chapter, name: SectionName): BlockContent[] {
  const findings = chapter.findings.filter((finding) => finding.section === name);
  return [
    ...figureBlocks(chapter, chapter.figures.get(name)),
    ...findings.flatMap((finding) => findingBlocks(chapter, finding)),
  ];
}

/** A finding as a paragraph with its evidence below. */
function findingBlocks(chapter: Chapter, { title, text, detail, evidence }: Finding): BlockContent[] {
  const rest = [text === `${title}.` ? '' : text, detail].filter((part) => part !== '').join(' ');
  return [
    paragraph([strong(`${title}.`), rest === '' ? '' : ` ${rest}`]),
    ...evidenceQuotes(evidence, chapter.corpus.articles, outletNames(chapter.corpus)),
  ];
}

/** A figure's picture, and the ways to take it along. */
function figureBlocks(chapter: Chapter, figure: Figure | undefined): BlockContent[] {
  if (!figure) return [];
  const reason = chapter.undrawn.get(figure);
  if (reason !== undefined)
    return [paragraph([emphasised(`Here a figure is missing, which could not be drawn (${reason}).`)])];
  const picture = chapter.picture(figure);
  const stem = picture.replace(/\.png$/, '');
  const links = [
    link(picture, 'PNG for slides'),
    link(`${stem}.svg`, 'SVG'),
    link(`${stem}.vl.json`, 'Vega-Lite'),
    link(`${stem}.csv`, 'data'),
  ];
  return [paragraph(image(picture, figure.alt)), paragraph(['Take it along: ', ...separated(links), '.'])];
}

const separated = (links: readonly Prose[]): Exclude<Prose, string | readonly unknown[]>[] =>
  links.flatMap((item, index) => (index === 0 ? [item] : [{ type: 'text' as const, value: ' · ' }, item])) as Exclude<
    Prose,
    string | readonly unknown[]
  >[];
