import type {
  AlignType,
  Blockquote,
  BlockContent,
  Heading,
  Html,
  Image,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

/** Prose may be given as a string where markup is not needed. */
export type Prose = string | PhrasingContent | readonly (string | PhrasingContent)[];

const isMany = (prose: Prose): prose is readonly (string | PhrasingContent)[] => Array.isArray(prose);

/** Phrasing nodes of prose; strings become text, which the writer escapes. */
export function phrasing(prose: Prose): PhrasingContent[] {
  const parts = isMany(prose) ? prose : [prose];
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

/** What a reader reads of a node: its words without markup. */
export function wordsOf(node: Heading | PhrasingContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (prose: Prose): Strong => ({ type: 'strong', children: phrasing(prose) });
export const emphasised = (prose: Prose): PhrasingContent => ({ type: 'emphasis', children: phrasing(prose) });
export const link = (url: string, prose: Prose): Link => ({ type: 'link', url, children: phrasing(prose) });
export const image = (url: string, alt: string): Image => ({ type: 'image', url, alt });
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const paragraph = (prose: Prose): Paragraph => ({ type: 'paragraph', children: phrasing(prose) });
export const heading = (depth: Heading['depth'], prose: Prose): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(prose),
});
export const quotation = (...children: BlockContent[]): Blockquote => ({ type: 'blockquote', children });
export const html = (value: string): Html => ({ type: 'html', value });

/** A list, numbered or not, of one paragraph an item. */
export const list = (items: readonly Prose[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

/** A column of a table: its heading and where its cells stand. */
export type Column = readonly [heading: string, align?: AlignType];

/** A table; cells are prose. */
export function table(columns: readonly Column[], rows: readonly (readonly Prose[])[]): Table {
  const row = (cells: readonly Prose[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
  });
  return {
    type: 'table',
    align: columns.map(([, align]) => align ?? null),
    children: [row(columns.map(([title]) => title)), ...rows.map(row)],
  };
}

/** Content that the reader opens: the summary is ours and plain, the content is escaped as everywhere. */
export const collapsed = (summary: string, ...children: BlockContent[]): BlockContent[] => [
  html(`<details><summary>${summary}</summary>`),
  ...children,
  html('</details>'),
];
