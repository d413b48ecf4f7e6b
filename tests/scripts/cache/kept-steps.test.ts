import { expect, test } from 'vitest';
import { plainTools } from '../../../analysis/measures/measure.ts';
import { measureSome } from '../../../analysis/measures/measure-event.ts';
import { measures } from '../../../analysis/measures/measures.ts';
import type { Cache } from '../../../scripts/cache/cache-folder.ts';
import { openSteps } from '../../../scripts/cache/article-steps.ts';
import { corpusOf, people } from '../../measures/quotations/corpus-fixture.ts';
import { memoryCache } from './memory-cache.ts';

const texts = [
  '“The bridge will open in May,” Mei Tan said on Monday.\n\nCritics blasted the “so-called miracle” that Adam Roth praised because 40 workers died in 2021.',
  'Adam Roth accused Mei Tan of a reckless and shameful delay. Roth urged Tan to resign, and Tan defended the regime.',
  'Mei Tan met Adam Roth. The talks lasted two hours after the strike led to a radical, extremist turn.',
];

/** Measures texts with what the cache keeps, and says which steps were done anew, as `step of article`. */
async function measured(cache: Cache, ...[given, known = people]: Parameters<typeof corpusOf>) {
  const steps = await openSteps(cache, 'bridge');
  const fresh: string[] = [];
  const event = { corpus: corpusOf(given, known), repeats: { articles: [], pairs: [] } };
  const rows = measureSome(Object.values(measures), event, {
    ...plainTools,
    each: (corpus, { of, ...step }) =>
      steps.each(corpus, { ...step, of: (article) => (fresh.push(`${step.name} of ${article.id}`), of(article)) }),
  });
  await steps.keep();
  return { rows, fresh, plain: measureSome(Object.values(measures), event, plainTools) };
}

test('every table is what it would be without a cache: at first, again, and after an edit', async () => {
  const cache = memoryCache();
  const edited = [...texts.slice(0, 2), `${texts[2] ?? ''} Mei Tan slammed the shameful attack.`];
  for (const given of [texts, texts, edited]) {
    const { rows, plain } = await measured(cache, given);
    expect(rows).toEqual(plain);
  }
  const { rows } = await measured(cache, texts);
  for (const table of ['judging-words', 'tone-toward', 'acts', 'causes'] as const)
    expect(rows[table]?.length, table).toBeGreaterThan(0);
});

test('an edit costs the steps of one article, and those that are not kept', async () => {
  const cache = memoryCache();
  await measured(cache, texts);
  const isKept = (done: string) => !done.startsWith('tone of ');
  expect((await measured(cache, texts)).fresh.filter(isKept)).toEqual([]);
  const edited = [...texts.slice(0, 2), `${texts[2] ?? ''} It was late.`];
  const { fresh } = await measured(cache, edited);
  expect(new Set(fresh.filter(isKept))).toEqual(
    new Set(
      ['speech', 'acts', 'numbers', 'causes', 'remedies', 'judging', 'tone-toward'].map((name) => `${name} of c`),
    ),
  );
});
