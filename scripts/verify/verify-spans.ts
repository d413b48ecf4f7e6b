import type { Problem, ReadReport } from './read-report.ts';
import { articleTexts, letters, type RowsOfTables } from './report-parts.ts';

/** Whether the text that tables give of a span is what stands there in the article. */
export function verifySpans(report: ReadReport, rowsOf: RowsOfTables): Problem[] {
  const textOf = articleTexts(report, rowsOf);
  return [...report.outputs.keys()]
    .filter((path) => path.startsWith('tables/') && path.endsWith('.csv'))
    .flatMap((file): Problem[] => {
      return rowsOf(file).flatMap((row, at): Problem[] => {
        const { article = '', start = '', end = '', text = '' } = row;
        if (article === '' || start === '' || end === '' || text === '') return [];
        const passage = textOf(article)?.slice(Number(start), Number(end));
        if (passage !== undefined && holds(passage, text)) return [];
        const got = passage === undefined ? 'no such article' : `“${passage.slice(0, 60)}”`;
        return [
          {
            file,
            line: at + 2,
            message: `expected “${text.slice(0, 60)}” from ${start} to ${end} of ${article}, got ${got}`,
          },
        ];
      });
    });
}

/** A text that leaves something out says so: its parts stand in the passage, one behind the other. */
function holds(passage: string, text: string): boolean {
  const parts = text.split(' … ').map(letters);
  const all = letters(passage);
  if (parts.length === 1) return all === parts[0];
  let from = 0;
  return parts.every((part) => {
    const at = all.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
