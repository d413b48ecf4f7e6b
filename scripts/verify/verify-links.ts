import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Problem, ReadReport } from './read-report.ts';
import { letters, visit } from './report-parts.ts';

/** Pages of a report that hold links. */
const pages = ['report.md', 'figures/index.md', 'tables/README.md'];

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
        const place = passage && resolved(file, passage.url);
        const article = place && report.text(place.path);
        if (passage && article !== undefined && !beginsInLine(article, lineOf(place?.hash), passage.quote))
          add(`expected a passage of ${passage.url}, got “${passage.quote.slice(0, 80)}”, which does not begin there`);
      }
    });
    return problems;
  });
}

/**
 * Whether a passage begins in a line of a text, and its parts, where it leaves something out, stand behind one another;
 * anywhere, where the link names no line.
 */
function beginsInLine(text: string, line: number | undefined, passage: string): boolean {
  const all = letters(text);
  const lines = text.split('\n');
  const before = line === undefined ? 0 : letters(lines.slice(0, line - 1).join('\n')).length;
  const end = line === undefined ? all.length : before + letters(lines[line - 1] ?? '').length;
  let from = before;
  return passage
    .split(' … ')
    .map(letters)
    .every((part, index) => {
      const place = all.indexOf(part, from);
      from = place + part.length;
      return place >= 0 && (index > 0 || place < end);
    });
}

/** The line that a link names: `L12`. */
function lineOf(hash = ''): number | undefined {
  const line = /^L(\d+)/.exec(hash)?.[1];
  return line === undefined ? undefined : Number(line);
}

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
  const line = lineOf(hash) ?? 1;
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
