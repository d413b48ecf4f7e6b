import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as Page, RootContent } from 'hast';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { pageWords, tableName } from '../../prose/page.ts';
import { visibleInside } from '../../study/visible-marks.ts';
import { wordsOf } from '../nodes.ts';

/** A figure's place among those of the page. */
export interface PlacedFigure {
  place: number;
  name: string;
  alt: string;
}

/** A heading of the page, for its contents. */
export interface PageHeading {
  id: string;
  depth: Heading['depth'];
  words: string;
}

/** A report's tree as HTML: headings with the anchors that GitHub gives them, charts in the place of pictures. */
export function pageTree(
  tree: Root,
  figures: ReadonlyMap<string, PlacedFigure>,
): { body: RootContent[]; headings: PageHeading[] } {
  const visible = visibleInside(tree);
  const slugger = new GithubSlugger();
  const headings: PageHeading[] = [];
  for (const node of visible.children) {
    if (node.type !== 'heading') continue;
    const words = wordsOf(node);
    const id = slugger.slug(words);
    node.data = { hProperties: { id } };
    headings.push({ id, depth: node.depth, words });
  }
  const page = toHast(visible, { allowDangerousHtml: true }) as Page;
  let section = '';
  let tables = 0;
  const body = page.children.map((node) => {
    if (node.type !== 'element') return node;
    if (/^h\d$/.test(node.tagName)) section = textOf(node);
    if (node.tagName === 'table') tables++;
    return blockOf(node, { figures, section, tables });
  });
  return { body, headings };
}

interface Context {
  figures: ReadonlyMap<string, PlacedFigure>;
  section: string;
  tables: number;
}

function blockOf(node: Element, context: Context): Element {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'element' && only.tagName === 'img') {
    const figure = context.figures.get(String(only.properties.src));
    if (figure) return chartPlace(figure);
  }
  if (node.tagName === 'table') {
    const properties = {
      className: ['wrap'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: tableName(context.tables, context.section),
    };
    for (const head of headsOf(node))
      if (textOf(head) === '') head.tagName = 'td';
      else head.properties.scope = 'col';
    return hastElement('div', properties, node);
  }
  const id = node.properties.id;
  if (typeof id === 'string' && id.startsWith('finding-')) {
    const link = { href: `#${id}`, className: ['permalink'], ariaLabel: pageWords.permalink };
    node.children.push(hastElement('a', link, { type: 'text', value: '#' }));
  }
  return node;
}

const chartPlace = ({ place, name, alt }: PlacedFigure): Element =>
  hastElement(
    'figure',
    { id: `figure-${name}`, dataFigure: String(place) },
    hastElement('div', { className: ['plot'], tabIndex: 0, role: 'group', ariaLabel: `${pageWords.chart}: ${name}` }),
    hastElement('figcaption', { className: ['alt'] }, { type: 'text', value: alt }),
  );

function headsOf(node: Element): Element[] {
  if (node.tagName === 'th') return [node];
  return node.children.flatMap((child) => (child.type === 'element' ? headsOf(child) : []));
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

/** An element of HTML; its text is escaped when it is written. */
export const hastElement = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });
