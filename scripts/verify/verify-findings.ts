import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import type { Problem, ReadReport } from './read-report.ts';

/** A finding as `findings.json` has it. */
interface KeptFinding {
  id: string;
  title: string;
  text: string;
  evidence: { article: string; start: number; end: number; quote: string }[];
}

/** Whether each finding stands in the report as it is kept, and each passage that it quotes in its article, to the letter. */
export function verifyFindings(report: ReadReport): Problem[] {
  const file = 'findings.json';
  const json = report.text(file) ?? '[]';
  const findings = JSON.parse(json) as KeptFinding[];
  const articles = new Map(
    [...report.outputs.keys()]
      .filter((path) => path.startsWith('articles/'))
      .map((path) => [path.slice('articles/'.length).replace(/\.(?:txt|md)$/, ''), path]),
  );
  const shown = shownText(report.text('report.md') ?? '');
  const lineOf = (text: string) => {
    const place = json.indexOf(JSON.stringify(text));
    return place < 0 ? {} : { line: json.slice(0, place).split('\n').length };
  };
  return findings.flatMap(({ id, title, text, evidence }): Problem[] => {
    const said = plain(text.startsWith(title) ? text : `${title}. ${text}`);
    const missing =
      shown.includes(plain(title)) && shown.includes(plain(text))
        ? []
        : [
            {
              file: 'report.md',
              message: `expected the finding ${id} as findings.json has it, “${said.slice(0, 80)} …”, got none such`,
            },
          ];
    const wrong = evidence.flatMap(({ article, start, end, quote }): Problem[] => {
      const path = articles.get(article);
      const passage = path === undefined ? undefined : report.text(path)?.slice(start, end);
      if (passage !== undefined && plain(passage) === plain(quote)) return [];
      const got = passage === undefined ? 'no such article' : `“${plain(passage).slice(0, 80)}”`;
      return [
        {
          file,
          ...lineOf(quote),
          message: `expected ${id} to quote ${path ?? article} from ${start} to ${end}, got ${got}`,
        },
      ];
    });
    return [...missing, ...wrong];
  });
}

/** Letters and digits alone: marks and blanks differ between a text and its Markdown. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

function shownText(markdown: string): string {
  const parts: string[] = [];
  const visit = (node: Nodes) => {
    if ('value' in node && node.type !== 'html') parts.push(node.value);
    if ('children' in node) node.children.forEach(visit);
    if (node.type === 'paragraph' || node.type === 'listItem') parts.push(' ');
  };
  visit(fromMarkdown(markdown));
  return plain(parts.join(''));
}
