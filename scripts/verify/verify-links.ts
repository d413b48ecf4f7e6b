import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Problem, ReadReport } from './read-report.ts';

/** Pages of a report that hold links. */
const pages = ['report.md', 'figures/index.md'];

/** Whether every link and picture leads somewhere, and every passage that stands beside a link to a line is in its article. */
export function verifyLinks(report: ReadReport): Problem[] {
  return pages.flatMap((file): Problem[] => {
    const text = report.text(file);
    if (text === undefined) return [];
    const tree = fromMarkdown(text);
    const anchors = anchorsOf(tree);
    const problems: Problem[] = [];
    visit(tree, (node) => {
      const line = node.position?.start.line;
      const add = (message: string) => problems.push({ file, ...(line !== undefined && { line }), message });
      if (node.type === 'link' || node.type === 'image') {
        const reason = whereTo(report, file, node.url, anchors);
        if (reason !== undefined) add(`expected \`${node.url}\` to lead somewhere, got ${reason}`);
      }
      if (node.type === 'blockquote') {
        const passage = passageOf(node);
        const article = passage && report.text(resolved(file, passage.url).path);
        if (passage && article !== undefined && !letters(article).includes(letters(passage.quote)))
          add(`expected a passage of ${passage.url}, got “${passage.quote.slice(0, 80)}”, which is not there`);
      }
    });
    return problems;
  });
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** `> “…” — [outlet, line 3](articles/a.txt#L3)` */
function passageOf(node: Nodes): { quote: string; url: string } | undefined {
  const text = toString(node);
  let url = '';
  visit(node, (inner) => {
    if (inner.type === 'link') ({ url } = inner);
  });
  const quote = /^“([^]*)” — /u.exec(text)?.[1];
  return quote === undefined || !url.startsWith('articles/') ? undefined : { quote, url };
}

function resolved(file: string, url: string): { path: string; hash: string } {
  const [before = '', hash = ''] = url.split('#');
  const path = decodeURIComponent(before.replace(/\?.*$/, ''));
  return { path: path === '' ? file : posix.join(posix.dirname(file), path), hash };
}

function whereTo(report: ReadReport, file: string, url: string, anchors: ReadonlySet<string>): string | undefined {
  if (/^(?:https?|mailto):/.test(url)) return undefined;
  const { path, hash } = resolved(file, url);
  if (path === file) return hash === '' || anchors.has(decodeURIComponent(hash)) ? undefined : 'no such heading';
  const text = report.text(path);
  if (text === undefined) return 'no such file';
  const line = Number(/^L(\d+)/.exec(hash)?.[1] ?? 1);
  return line <= text.split('\n').length ? undefined : `a file of ${text.split('\n').length} lines`;
}

function anchorsOf(tree: Nodes): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(toString(node)));
    if (node.type === 'html')
      for (const [, id = ''] of node.value.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(id);
  });
  return anchors;
}
