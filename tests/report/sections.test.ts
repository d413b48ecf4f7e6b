import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../analysis/measures/measures.ts';
import { headingOf, sections, shownMeasures } from '../../analysis/report/sections.ts';
import { figures } from '../figures/example-figures.ts';

const folder = (path: string) => new URL(`../../analysis/${path}/`, import.meta.url);
const modulesIn = (path: string) => readdirSync(folder(path)).map((file) => basename(file, '.ts'));

test('every file of a section is in the register, and no section twice', async () => {
  const files = modulesIn('report/sections').map(
    (file) => import(`../../analysis/report/sections/${file}.ts`) as Promise<Record<string, unknown>>,
  );
  const made = (await Promise.all(files)).flatMap(Object.values);
  expect(new Set(sections)).toEqual(new Set(made));
  expect(new Set(sections).size).toBe(sections.length);
});

test('every table is named by a section as one that holds its rows', () => {
  const named = new Set(sections.flatMap(({ tables }) => tables));
  expect(tableNames.filter((table) => !named.has(table))).toEqual([]);
});

test('a measure has one name for its table, its findings, its prose and its figure', () => {
  const missing = [...shownMeasures].flatMap(([name, { figure, sought }]) => {
    const told = sought ? [`findings/${name}.ts`, `prose/${name}-told.ts`] : [];
    const paths = [...told, ...(figure ? [`figures/${name}.ts`] : [])];
    return paths.filter((path) => !existsSync(new URL(`../../analysis/${path}`, import.meta.url)));
  });
  expect(missing).toEqual([]);
});

test('a measure is shown once, under a heading that no other section has', () => {
  const measures = sections.flatMap((section) => Object.keys(section.measures));
  const headings = sections.map(({ words }) => words.title);
  expect([new Set(measures).size, new Set(headings).size]).toEqual([measures.length, sections.length]);
  expect(headingOf('tone-position')).toBe('Tone');
});

test('what a measure looks for is said in a line of nouns, without capitals and stops', () => {
  const sought = Array.from(shownMeasures.values(), (measure) => Object.values(measure.sought ?? {})).flat();
  expect(sought.length).toBeGreaterThan(8);
  expect(sought.filter((words = '') => !/^(?:an?|one|words|distancing)\s[^.;A-Z]+$/u.test(words))).toEqual([]);
});

test('every figure of the report has an example that the tests of all figures draw', () => {
  const drawn = [...shownMeasures].flatMap(([name, { figure }]) => (figure ? [name] : []));
  expect(Object.keys(figures).sort()).toEqual(drawn.sort());
});

test('every file of analysis that prose names is there', () => {
  const texts = modulesIn('prose').map((file) => readFileSync(new URL(`${file}.ts`, folder('prose')), 'utf8'));
  const paths = texts.flatMap((text) => text.match(/analysis\/[\w/-]+(?:\.ts|\/)/g) ?? []);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});
