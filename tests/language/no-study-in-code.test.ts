import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseStudyFile } from '../../analysis/study/parse-study-file.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Lists of names of the world, with their source. */
const namesOfTheWorld = ['analysis/language/english/news-agencies.csv', 'analysis/language/english/countries.csv'];

const files = ['analysis', 'scripts'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { encoding: 'utf8', recursive: true })
    .filter((name) => /\.(?:ts|m?js|csv|json)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

it('names no outlet and no person of the shipped study in the program', () => {
  const { outlets, actors } = parseStudyFile(read('data/blinken-qin-2023/study.yaml'), 'study.yaml');
  const persons = [...actors.values()].filter(({ kind }) => kind === 'person');
  const names = [
    ...[...outlets.values()].flatMap(({ name, aliases = [] }) => [name ?? '', ...aliases]),
    ...persons.flatMap(({ name, aliases }) => [
      name ?? '',
      ...aliases.filter((alias) => /^\p{Lu}\p{L}+$/u.test(alias)),
    ]),
  ].filter((name) => name !== '' && name !== 'Unnamed outlet');
  expect(names).toContain('MercoPress');
  const isNamed = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
  const found = files
    .filter((file) => !namesOfTheWorld.includes(file))
    .map((file) => `${file}: ${isNamed.exec(read(file))?.[0] ?? ''}`);
  expect(found.filter((line) => !line.endsWith(': '))).toEqual([]);
});
