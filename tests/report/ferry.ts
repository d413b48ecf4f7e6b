import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { makeReport } from '../../scripts/report/make-report.ts';
import { progressOn } from '../../scripts/progress.ts';

/** The study of an invented ferry, small enough to count by hand; the numbers stand in `ferry.test.ts`. */
export const ferryFolder = fileURLToPath(new URL('../fixtures/ferry', import.meta.url));

/** Its report, in memory. */
export const makeFerry = (folder = ferryFolder) => makeReport(folder, progressOn({ write: () => undefined }));

/** A file of a report as text; empty where the report does not make it. */
export function textOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path) ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/**
 * Markdown as GitHub reads it. The transforms of `gfmFromMarkdown` are left out: they make links of addresses that are
 * escaped, which GitHub does not.
 */
export const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });

/** Any node of a Markdown tree. */
export interface AnyNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: AnyNode[];
}

/** Every node of one kind in a tree, in order. */
export function nodesOf(type: string, tree: AnyNode): AnyNode[] {
  return [...(tree.type === type ? [tree] : []), ...(tree.children ?? []).flatMap((child) => nodesOf(type, child))];
}

/** What a reader sees of a node. */
export const plain = (node: AnyNode): string => node.value ?? (node.children ?? []).map(plain).join('');

/** A CSV without quoted cells as rows by column name. */
export function rowsIn(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(header.split(',').map((column, index) => [column, cells[index] ?? '']));
  });
}
