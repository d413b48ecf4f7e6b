import { expect, test } from 'vitest';
import type { Corpus } from '../../../analysis/corpus/corpus.ts';
import { plainTools } from '../../../analysis/measures/measure.ts';
import { speechStep } from '../../../analysis/measures/quotations/spoken-rows.ts';
import { utterancesOf } from '../../../analysis/measures/quotations/utterances-of.ts';
import type { Cache } from '../../../scripts/cache/cache-folder.ts';
import { openSteps } from '../../../scripts/cache/article-steps.ts';
import { corpusOf, people } from '../../measures/quotations/corpus-fixture.ts';
import { memoryCache } from './memory-cache.ts';

const tan = '“The bridge will open in May,” Mei Tan said on Monday.';
const roth = 'Adam Roth said the bridge was late. “The bridge will open in May,” he quoted her.';

/** Reads the speech of a corpus, as far as it is not kept, and says of which articles it was read. */
async function read(cache: Cache, corpus: Corpus) {
  const steps = await openSteps(cache, 'bridge');
  const { of, ...step } = speechStep(corpus);
  const fresh: string[] = [];
  const made = steps.each(corpus, { ...step, of: (article) => (fresh.push(article.id), of(article)) });
  await steps.keep();
  return { fresh, made };
}

test('speech that is kept is what would be read again, after outlets were compared, too', async () => {
  const cache = memoryCache();
  const corpus = corpusOf([tan, roth], people);
  const first = await read(cache, corpus);
  expect(first.fresh).toEqual(['a', 'b']);
  utterancesOf(corpus, first.made.flat());
  const again = await read(cache, corpusOf([tan, roth], people));
  expect(again.fresh).toEqual([]);
  expect(again.made).toEqual(plainTools.each(corpus, speechStep(corpus)));
});

test('an article is read again where it, or somebody whom it names, changed', async () => {
  const cache = memoryCache();
  await read(cache, corpusOf([tan, roth], people));
  expect((await read(cache, corpusOf([tan, `${roth} He left.`], people))).fresh).toEqual(['b']);
  const [someone, ...others] = people;
  if (!someone) throw new Error('expected a person');
  const moved = corpusOf([tan, `${roth} He left.`], [{ ...someone, side: 'west' }, ...others]);
  expect((await read(cache, moved)).fresh).toEqual(['a']);
});
