import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { cellByWord, readWordList, wordSets } from '../../analysis/language/word-list.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

async function listOf(text: string): Promise<URL> {
  const folder = await temporaryStudy({});
  const file = join(folder, 'trees.csv');
  await writeFile(file, text);
  return pathToFileURL(file);
}

it('gives the words of a list by a value in a column, several to a cell', async () => {
  const ofKind = wordSets(
    await listOf('word,kinds,source,licence\nash,tall;grey,own,MIT\noak,tall,own,MIT\n'),
    'kinds',
  );
  expect(ofKind('tall')).toEqual(new Set(['ash', 'oak']));
  expect(() => ofKind('small')).toThrow(/trees\.csv: expected a word with the kinds small, got none/);
});

it('reads a list that an editor saved with other line ends', async () => {
  const file = await listOf('word,kind,source,licence\r\nash,tall,own,MIT\r\n');
  expect(cellByWord(file, 'kind')).toEqual(new Map([['ash', 'tall']]));
});

it('names the line that has a cell too many', async () => {
  const file = await listOf('word,source,licence\nash,own,MIT\noak,tall,own,MIT\n');
  expect(() => readWordList(file)).toThrow(/trees\.csv:3: expected 3 cells, got 4/);
});
