import { fromMarkdown } from 'mdast-util-from-markdown';
import type { KeptFinding } from './kept-findings.ts';
import type { Problem, ReadReport } from './read-report.ts';
import { articleTexts, type RowsOfTables, visit } from './report-parts.ts';

/** Whether each finding stands in the report as it is kept, and each passage that it quotes in its article, to the letter. */
export function verifyFindings(report: ReadReport, findings: readonly KeptFinding[], rowsOf: RowsOfTables): Problem[] {
  const file = 'findings.json';
  const json = report.text(file) ?? '[]';
  const textOf = articleTexts(report, rowsOf);
  const shown = shownText(report.text('report.md') ?? '');
  const lineOf = (text: string) => {
    const place = json.indexOf(JSON.stringify(text));
    return place < 0 ? {} : { line: json.slice(0, place).split('\n').length };
  };
  return findings.flatMap(({ id, title, text, evidence }): Problem[] => {
    const said = plain(text.startsWith(title) ? text : `${title}. ${text}`);
    const isShown = shown.includes(plain(title)) && shown.includes(plain(text));
    const message = `expected the finding ${id} as findings.json has it, “${said.slice(0, 80)} …”, got none such`;
    const wrong = evidence.flatMap(({ article, start, end, quote }): Problem[] => {
      const passage = textOf(article)?.slice(start, end);
      if (passage !== undefined && plain(passage) === plain(quote)) return [];
      const got = passage === undefined ? 'no such article' : `“${plain(passage).slice(0, 80)}”`;
      return [
        { file, ...lineOf(quote), message: `expected ${id} to quote ${article} from ${start} to ${end}, got ${got}` },
      ];
    });
    return [...(isShown ? [] : [{ file: 'report.md', message }]), ...wrong];
  });
}

/** Words and percentages alone, a blank between them: marks and blanks differ between a text and its Markdown. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

function shownText(markdown: string): string {
  const parts: string[] = [];
  visit(fromMarkdown(markdown), (node) => {
    if (node.type === 'paragraph' || node.type === 'listItem') parts.push(' ');
    if ('value' in node && node.type !== 'html') parts.push(node.value);
  });
  return plain(parts.join(''));
}
