import { expect, test } from 'vitest';
import { type TextSource, textWork } from '../../../analysis/corpus/read-article.ts';
import { keptTexts } from '../../../scripts/cache/text-work.ts';
import { memoryCache } from './memory-cache.ts';

const text = 'Rain falls\n\nThe rain fell on Friday. It was a bad day for the town.';
const rain: TextSource = { text, bodyStart: 0 };
const snow: TextSource = { text: 'Snow\n\nSnow fell on the hills on Monday.', bodyStart: 0 };

/** Texts that are worked on where one run follows another, each with some texts, with one cache. */
async function worked(...runs: TextSource[][]): Promise<string[]> {
  const cache = memoryCache();
  const read: string[] = [];
  for (const texts of runs)
    await keptTexts(cache, 'rain', (missing) => {
      for (const source of missing) read.push(source.text);
      return Promise.resolve(missing.map(textWork));
    })(texts);
  return read;
}

test('a text is worked on once', async () => {
  expect(await worked([rain], [rain, snow], [snow, rain])).toEqual([text, snow.text]);
});

test('a text that a run had not is worked on again in the next', async () => {
  expect(await worked([rain], [snow], [rain])).toEqual([text, snow.text, text]);
});

test.each<[string, Partial<TextSource>]>([
  ['text', { text: `${text} Ann Lee left.` }],
  ['beginning behind front matter', { bodyStart: 12 }],
  ['headline', { title: { start: 0, end: 4 } }],
  ['marks of its source', { spans: [{ kind: 'standfirst', start: 0, end: 10 }] }],
])('a text is worked on again with another %s', async (_, changed) => {
  expect(await worked([rain], [{ ...rain, ...changed }])).toEqual([text, changed.text ?? text]);
});

test('what is kept is what would be made again, in the order of the texts', async () => {
  const cache = memoryCache();
  const fresh = await keptTexts(cache, 'rain', (missing) => Promise.resolve(missing.map(textWork)))([rain, snow]);
  const kept = await keptTexts(cache, 'rain', () => Promise.resolve([]))([snow, rain]);
  expect(kept).toEqual(fresh.toReversed());
});

test('how many texts are ready is told, those that were kept too', async () => {
  const cache = memoryCache();
  await keptTexts(cache, 'rain', (missing) => Promise.resolve(missing.map(textWork)))([rain]);
  const told: number[] = [];
  const read = (missing: readonly TextSource[], onDone: (done: number) => void) => {
    onDone(missing.length);
    return Promise.resolve(missing.map(textWork));
  };
  await keptTexts(cache, 'rain', read, (done) => told.push(done))([rain, snow]);
  expect(told).toEqual([2]);
});
