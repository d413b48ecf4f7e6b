import { parquetMetadata } from 'hyparquet';
import { expect, it } from 'vitest';
import Papa from 'papaparse';
import { makeFerry, textOf } from './ferry.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { enum: string[] };
}

interface Resource {
  name: string;
  path: string;
  schema: { fields: Field[] };
}

const { files } = await makeFerry();
const { resources } = JSON.parse(textOf(files, 'datapackage.json')) as { resources: Resource[] };

it('describes every table that the report has, and no other', () => {
  const tables = [...files.keys()].filter((path) => /^tables\/.*\.(?:csv|parquet)$/.test(path));
  expect(resources.map(({ path }) => path).sort()).toEqual(tables.sort());
});

const csvs = resources.filter(({ path }) => path.endsWith('.csv'));

it.each(csvs)('gives Parquet of $name the columns and rows of the CSV', ({ path, schema }) => {
  const metadata = parquetMetadata(
    Uint8Array.from(Buffer.from(files.get(path.replace(/csv$/, 'parquet')) ?? '')).buffer,
  );
  expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(schema.fields.map(({ name }) => name));
  expect(Number(metadata.num_rows)).toBe(Papa.parse(textOf(files, path), { skipEmptyLines: true }).data.length - 1);
});

it.each(csvs)('has the columns of $name in their order, and words and numbers as they are', ({ path, schema }) => {
  const text = textOf(files, path);
  expect(text.split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
  const wrong = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.flatMap((row) =>
    schema.fields.flatMap(({ name, type, constraints }) => {
      const cell = row[name] ?? '';
      const isNumber = cell === '' || (type === 'integer' ? /^-?\d+$/ : /^-?[\d.]+(?:e-?\d+)?$/).test(cell);
      const isWrong =
        (['integer', 'number'].includes(type) && !isNumber) ||
        (type === 'boolean' && !['', 'true', 'false'].includes(cell)) ||
        constraints?.enum.includes(cell) === false;
      return isWrong ? [`${name}: ${cell}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

it('explains every column, for people too', () => {
  const page = textOf(files, 'tables/README.md');
  const fields = resources.flatMap(({ schema }) => schema.fields);
  expect(
    fields
      .filter(({ name, description }) => description === '' || !page.includes(`| ${name} |`))
      .map(({ name }) => name),
  ).toEqual([]);
});
