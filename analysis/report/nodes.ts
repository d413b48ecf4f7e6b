import type {
  AlignType,
  Blockquote,
  BlockContent,
  Code,
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

/** Marks in words of our own, as `prose/` writes them, each with the node that it makes. */
const marks: readonly (readonly [mark: string, node: (words: string) => PhrasingContent])[] = [
  ['`', (words) => code(words)],
  ['**', (words) => strong(words)],
  ['~~', (words) => struck(words)],
];

/**
 * Words of our own as nodes: between backticks code, between `**` bold, between `~~` struck through. Never for words of
 * an article or a study.
 *
 * @example marked('See `a.csv`.') // => [text('See '), code('a.csv'), text('.')]
 */
export function marked(words: string): PhrasingContent[] {
  const parts = words.split(/(`[^`]+`|\*\*[^*]+\*\*|~~[^~]+~~)/u).filter((part) => part !== '');
  return parts.map((part) => {
    const found = marks.find(([mark]) => part.length > 2 * mark.length && part.startsWith(mark) && part.endsWith(mark));
    return found ? found[1](part.slice(found[0].length, -found[0].length)) : text(part);
  });
}

/** What a reader reads of a node: its words without markup. */
export function wordsOf(node: Heading | PhrasingContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (prose: Prose): Strong => ({ type: 'strong', children: phrasing(prose) });
export const emphasised = (prose: Prose): PhrasingContent => ({ type: 'emphasis', children: phrasing(prose) });
export const struck = (value: string): PhrasingContent => ({ type: 'delete', children: [text(value)] });
export const link = (url: string, prose: Prose): Link => ({ type: 'link', url, children: phrasing(prose) });
export const image = (url: string, alt: string): Image => ({ type: 'image', url, alt });
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
/** A block of code in a language. */
export const block = (lang: string, value: string): Code => ({ type: 'code', lang, value });
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

/**
 * Columns of a table: those of text first, then those of numbers, which stand right.
 *
 * @example columns(['outlet'], ['words']) // => [['outlet'], ['words', 'right']]
 */
export const columns = (texts: readonly string[], numbers: readonly string[] = []): Column[] => [
  ...texts.map((title) => [title] as const),
  ...numbers.map((title) => [title, 'right'] as const),
];

/** A table; cells are prose. */
export function table(head: readonly Column[], rows: readonly (readonly Prose[])[]): Table {
  const row = (cells: readonly Prose[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
  });
  return {
    type: 'table',
    align: head.map(([, align]) => align ?? null),
    children: [row(head.map(([title]) => title)), ...rows.map(row)],
  };
}

/** Content that the reader opens: the summary is ours and plain, the content is escaped as everywhere. */
export const collapsed = (summary: string, ...children: BlockContent[]): BlockContent[] => [
  html(`<details><summary>${summary}</summary>`),
  ...children,
  html('</details>'),
];
