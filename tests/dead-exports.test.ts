import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programFiles, root } from './examples/doc-examples.ts';

const withoutComments = (file: string) =>
  readFileSync(`${root}${file}`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ' ');
const tests = readdirSync(`${root}tests`, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `tests/${name}`);
const texts = [...programFiles, ...tests].map((file) => ({ file, text: withoutComments(file) }));
const wordsIn = new Map(texts.map(({ file, text }) => [file, new Set(text.match(/\w+/g))]));

/** Where a name stands besides its own file. */
const usersOf = (name: string, home: string) =>
  [...wordsIn].flatMap(([file, words]) => (file !== home && words.has(name) ? [file] : []));

it('no file exports a value that no other file uses', () => {
  const dead = texts.flatMap(({ file, text }) =>
    Array.from(text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm), ([, name = '']) => name)
      .filter((name) => usersOf(name, file).length === 0)
      .map((name) => `${file}: ${name}`),
  );
  expect(dead).toEqual([]);
});
