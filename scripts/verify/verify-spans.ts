import papaparse from 'papaparse';
import type { Problem, ReadReport } from './read-report.ts';

/** A row of a table with a span of an article, as text. */
type Row = Readonly<Record<string, string>>;

/** Whether the text that tables give of a span is what stands there in the article. */
export function verifySpans(report: ReadReport): Problem[] {
  const paths = articlePaths(report);
  const texts = new Map<string, string | undefined>();
  const textOf = (article: string) => {
    if (!texts.has(article)) texts.set(article, report.text(paths.get(article) ?? ''));
    return texts.get(article);
  };
  return [...report.outputs.keys()]
    .filter((path) => path.startsWith('tables/') && path.endsWith('.csv'))
    .flatMap((file): Problem[] => {
      const { data } = papaparse.parse<Row>(report.text(file) ?? '', { header: true, skipEmptyLines: true });
      return data.flatMap((row, at): Problem[] => {
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

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

function articlePaths(report: ReadReport): Map<string, string> {
  const { data } = papaparse.parse<Row>(report.text('tables/articles.csv') ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  return new Map(data.map(({ article = '', path = '' }) => [article, path]));
}
