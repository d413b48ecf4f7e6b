import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { measureEvent } from '../analysis/measures/measure-event.ts';
import { readArticles } from '../analysis/read-articles.ts';
import { inThisThread, type Work } from '../analysis/work.ts';
import { exampleStudy } from './corpus/example-study.ts';

/** 32 words. */
const ferry =
  'The old ferry sank in the cold harbour on Friday. The mayor of the town had warned of its engine for years. ' +
  'Nobody was hurt, and the crew swam to the pier.';
const study = exampleStudy([
  { text: ferry, outlet: 'gazette' },
  { text: ferry, outlet: 'gazette' },
  { text: `The crew of the ferry was brave. They all swam back.`, outlet: 'herald' },
]);

test('an article that an outlet ran twice counts once, and is listed', async () => {
  const { events } = await analyse(study, await readArticles(study));
  const own = events.flatMap(({ rows }) => rows.sentiment);
  const words = own.find((row) => row.outlet === 'gazette' && row.voice === 'all' && row.scorer === 'afinn')?.words;
  expect(words).toBe(32);
  expect(events[0]?.uncounted.articles.map(({ article }) => article)).toEqual(['b']);
  expect(events[0]?.rows.duplicates).toMatchObject([{ article: 'b', other_article: 'a', kind: 'duplicate' }]);
});

test('an article in another language than English is listed and not counted', async () => {
  const mixed = exampleStudy([{ text: ferry }, { text: 'Le ferry a coulé.', language: 'fr' }]);
  const { events } = await analyse(mixed, await readArticles(mixed));
  expect(events[0]?.rows.articles.map(({ article }) => article)).toEqual(['a']);
  expect(events[0]?.uncounted.articles).toMatchObject([
    { article: 'b', language: 'fr', flags: ['no-headline', 'not-english'] },
  ]);
});

test('each event is measured by itself, in the order of its first article', async () => {
  const texts = [ferry, 'A tug pulled the wreck out on Sunday.', 'The rain fell on the town all day.'];
  const parted = exampleStudy(texts.map((text, place) => ({ text, event: place === 1 ? 'rescue' : 'sinking' })));
  const { events, acrossEvents } = await analyse(parted, await readArticles(parted));
  expect(events.map(({ corpus, rows }) => [corpus.event, rows.articles.length])).toEqual([
    ['sinking', 2],
    ['rescue', 1],
  ]);
  expect(acrossEvents).toEqual([]);
});

test('rows of a reader’s size come as DataFrames with the same cells', async () => {
  const [event] = (await analyse(study, await readArticles(study))).events;
  expect(event?.frames.articles.column('words').values).toEqual(event?.rows.articles.map(({ words }) => words));
});

test('whoever does the work, all events are given before the first is waited for', async () => {
  const given: string[] = [];
  const work: Work = {
    ...inThisThread,
    measure: async (event) => {
      given.push(event.corpus.event);
      await Promise.resolve();
      expect(given).toEqual(['one', 'two']);
      return measureEvent(event);
    },
  };
  const parted = exampleStudy(['one', 'two'].map((event) => ({ text: ferry, event })));
  expect((await analyse(parted, await readArticles(parted, work), work)).events).toHaveLength(2);
});

test('work that leaves a text out is told', async () => {
  const work: Work = { ...inThisThread, read: () => Promise.resolve([]) };
  await expect(readArticles(study, work)).rejects.toThrow('a.txt: expected the text work of 3 articles, got 0');
});
