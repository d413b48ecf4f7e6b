import type { Column } from '../../analysis/measures/table.ts';
import { codebookWords } from '../../analysis/prose/codebook.ts';
import type { WrittenTable } from '../../analysis/report/written-table.ts';

/** Types of Table Schema for what columns hold; several words of a cell are one string. */
const fieldTypes = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'string',
} as const satisfies Record<Column['type'], string>;

/** The tables of a report as a Data Package (Frictionless): each column with type, meaning and the words that it may hold. */
export function dataPackage(study: { id: string; title: string }, tables: readonly WrittenTable[]): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: study.id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: study.title,
    resources: tables.flatMap(({ table: { name, means, columns }, ...extent }) => {
      const fields = Object.entries(columns).map(([column, given]) => fieldOf(column, given));
      const described = { description: `${means} ${codebookWords.extent(extent)}` };
      const csv = { path: `tables/${name}.csv`, ...described, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
      const parquet = { path: `tables/${name}.parquet`, ...described, format: 'parquet', mediatype };
      return [
        { name, ...csv, schema: { fields, missingValues: [''] } },
        { name: `${name}.parquet`, ...parquet, schema: { fields } },
      ];
    }),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const mediatype = 'application/vnd.apache.parquet';

function fieldOf(name: string, { type, means, words, mayBeEmpty }: Column) {
  return {
    name,
    type: fieldTypes[type],
    description: type === 'list' ? `${means}; several stand between semicolons` : means,
    ...(words && !words.includes('') && mayBeEmpty !== true && { constraints: { enum: words } }),
  };
}
