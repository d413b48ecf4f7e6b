import { expect, test } from 'vitest';
import { type TextSource, textWork } from '../../../analysis/corpus/read-article.ts';
import type { SourceArticle } from '../../../analysis/study/study.ts';
import { readArticles } from '../../../scripts/cache/text-work.ts';
import { exampleStudy } from '../../corpus/example-study.ts';
import { memoryCache } from './memory-cache.ts';

const text = 'Rain falls\n\nThe rain fell on Friday. It was a bad day for the town.';

/** Texts that are worked on where one article is read after another, with one cache. */
async function worked(...sources: Partial<SourceArticle>[]): Promise<string[]> {
  const cache = memoryCache();
  const read: string[] = [];
  const work = (given: readonly TextSource[]) => given.map((source) => (read.push(source.text), textWork(source)));
  for (const source of sources) await readArticles(exampleStudy([{ text, ...source }]), cache, work);
  return read;
}

test('a text is worked on once, whatever its article is called and whoever ran it', async () => {
  expect(await worked({}, { id: 'z', outlet: 'post', published: '2024-05-01' })).toEqual([text]);
});

test.each<[string, Partial<SourceArticle>]>([
  ['text', { text: `${text} Ann Lee left.` }],
  ['beginning behind front matter', { bodyStart: 12 }],
  ['headline', { title: { start: 0, end: 4 } }],
  ['marks of its source', { spans: [{ kind: 'standfirst', start: 0, end: 10 }] }],
])('a text is worked on again with another %s', async (_, changed) => {
  expect(await worked({}, changed)).toEqual([text, changed.text ?? text]);
});

test('what is kept is what would be made again, for the article that has it now', async () => {
  const cache = memoryCache();
  const study = exampleStudy([{ text }, { text: 'Snow\n\nSnow fell on the hills on Monday.' }]);
  const fresh = await readArticles(study, cache);
  const kept = await readArticles(study, cache, () => []);
  expect(kept).toEqual(fresh);
  expect(kept.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a worker that gives nothing back is told with the file', async () => {
  await expect(readArticles(exampleStudy([{ text }]), memoryCache(), () => [])).rejects.toThrow(
    'a.txt: expected the text work of every article, got 0 for 1',
  );
});
