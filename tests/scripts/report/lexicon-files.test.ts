import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexiconFiles } from '../../../scripts/report/lexicon-files.ts';

const folder = new URL('../../../analysis/language/', import.meta.url);

it('lists word lists and no licences', async () => {
  const names = [...(await lexiconFiles()).keys()];
  expect(names).toContain('negators.ts');
  expect(names.filter((name) => !name.endsWith('.ts'))).toEqual([]);
});

it('says of every list where it comes from, with a licence that lies beside it', () => {
  const page = readFileSync(new URL('README.md', folder), 'utf8');
  const lists = readdirSync(new URL('english/', folder)).filter((name) => name.endsWith('.ts'));
  expect(lists.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const named = [page, ...lists.map((name) => readFileSync(new URL(`english/${name}`, folder), 'utf8'))].flatMap(
    (text) =>
      Array.from(text.matchAll(/LICENSES\/([\w-]+\.txt)|`([\w-]+\.txt)`/g), ([, one, other]) => one ?? other ?? ''),
  );
  expect(new Set(named)).toEqual(new Set(['afinn.txt', 'inter.txt', 'snowball.txt', 'vader.txt', 'wordnet.txt']));
  expect(named.filter((name) => !existsSync(new URL(`LICENSES/${name}`, folder)))).toEqual([]);
});
