import { grouped, percent } from '../../analysis/prose/wording.ts';
import type { KeptFinding } from './kept-findings.ts';
import type { Problem } from './read-report.ts';
import type { Row, RowsOfTables } from './report-parts.ts';

/** Sums of shares differ in their last digits. */
const tolerance = 1e-9;

/**
 * Whether the numbers of findings are those of the tables that they come from, and stand in the findings’ words. What a
 * table is summed over is told in the finding, so that a sceptic can do the same.
 */
export function verifyFigures(findings: readonly KeptFinding[], rowsIn: RowsOfTables): Problem[] {
  return findings.flatMap((finding) =>
    finding.figures.flatMap(({ table, key, column, over, value }): Problem[] => {
      const file = `tables/${table}.csv`;
      const all = rowsIn(file);
      const rows = all.filter((row) => isOf(row, key));
      const sum = sumOf(rows, column);
      const found = over === undefined ? sum : sum / sumOf(rows, over);
      const what = `${column}${over === undefined ? '' : ` over ${over}`} of ${keyWords(key)}`;
      if (!(Math.abs(found - value) < tolerance)) {
        const line = rows[0] ? { line: all.indexOf(rows[0]) + 2 } : {};
        return [{ file, ...line, message: `expected ${value} for ${finding.id} (${what}), got ${found}` }];
      }
      const told = over === undefined ? grouped(value) : percent(value);
      // Nought is told in words, and so is the first line of an article.
      if (value === 0 || numbersIn(`${finding.title} ${finding.text}`).has(told)) return [];
      return [
        { file: 'findings.json', message: `expected ${finding.id} to give ${told} (${what}), got no such number` },
      ];
    }),
  );
}

/** Whole numbers as a text writes them, percentages with their sign. */
const numbersIn = (text: string) => new Set(text.match(/<?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? []);

const isOf = (row: Row, key: KeptFinding['figures'][number]['key']) =>
  Object.entries(key).every(([column, wanted]) =>
    (typeof wanted === 'string' ? [wanted] : wanted).includes(row[column] ?? ''),
  );

const sumOf = (rows: readonly Row[], column: string) => rows.reduce((sum, row) => sum + Number(row[column] ?? NaN), 0);

const keyWords = (key: KeptFinding['figures'][number]['key']) =>
  Object.entries(key)
    .filter(([, value]) => value !== '')
    .map(([column, value]) => `${column} ${typeof value === 'string' ? value : value.join(' or ')}`)
    .join(', ');
