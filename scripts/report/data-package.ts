import type { Column, Table } from '../../analysis/measures/table.ts';

/** Types of Table Schema for what columns hold; several words of a cell are one string. */
const fieldTypes = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'string',
} as const satisfies Record<Column['type'], string>;

/** The tables of a report as a Data Package (Frictionless): each column with type, meaning and the words that it may hold. */
export function dataPackage(study: { id: string; title: string }, tables: readonly Table[]): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: study.id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: study.title,
    resources: tables.map(({ name, means, columns }) => ({
      name,
      path: `tables/${name}.csv`,
      description: means,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(([column, given]) => fieldOf(column, given)),
        missingValues: [''],
      },
    })),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function fieldOf(name: string, { type, means, words, mayBeEmpty }: Column) {
  return {
    name,
    type: fieldTypes[type],
    description: type === 'list' ? `${means}; several stand between semicolons` : means,
    ...(words && !words.includes('') && mayBeEmpty !== true && { constraints: { enum: words } }),
  };
}
