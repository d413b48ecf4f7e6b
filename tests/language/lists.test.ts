import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordList } from '../../analysis/language/word-list.ts';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';

const analysis = new URL('../../analysis/', import.meta.url);
const page = readFileSync(new URL('language/README.md', analysis), 'utf8');
const lists = readdirSync(analysis, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.csv'));

describe.each(lists)('%s', (name) => {
  const list = readWordList(new URL(name, analysis));

  it('has every word once, in order', () => {
    expect(list.words).toEqual([...new Set(list.words)].sort(byCodePoint));
    expect(list.words).not.toContain('');
  });

  it('says of every word where it comes from, under a licence that lies beside it', () => {
    expect(list.column('source')).not.toContain('');
    const licences = new Set(list.column('licence'));
    const isKnown = (licence: string) =>
      licence.startsWith('LICENSES/')
        ? existsSync(new URL(`language/${licence}`, analysis))
        : ['MIT', 'facts', 'public domain'].includes(licence);
    expect([...licences].filter((licence) => !isKnown(licence))).toEqual([]);
  });

  it('has a row in the page about the lists', () => {
    expect(page).toContain(`\`${basename(name)}\``);
  });
});

it('has a licence file for every one that is named, and none more', () => {
  const named = lists.flatMap((name) => readWordList(new URL(name, analysis)).column('licence'));
  const used = [...named, ...Array.from(page.matchAll(/`([\w-]+\.txt)`/g), ([, file]) => `LICENSES/${file ?? ''}`)];
  const files = readdirSync(new URL('language/LICENSES', analysis)).map((name) => `LICENSES/${name}`);
  expect(new Set(used.filter((name) => name.startsWith('LICENSES/')))).toEqual(new Set(files));
});
