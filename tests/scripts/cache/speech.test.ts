import { expect, test } from 'vitest';
import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import { utterancesOf } from '../../../analysis/measures/quotations/utterances-of.ts';
import type { Cache } from '../../../scripts/cache/cache-folder.ts';
import { openSpeech } from '../../../scripts/cache/speech.ts';
import { corpusOf, people } from '../../measures/quotations/corpus-fixture.ts';

/** A cache in memory. */
function memory(): Cache {
  const entries = new Map<string, Uint8Array>();
  return {
    read: (name) => Promise.resolve(entries.get(name)),
    write: (name, content) => Promise.resolve(void entries.set(name, content)),
    trim: () => Promise.resolve(),
  };
}

const tan = '“The bridge will open in May,” Mei Tan said on Monday.';
const roth = 'Adam Roth said the bridge was late. “The bridge will open in May,” he quoted her.';

test('speech that is kept is what would be read again', async () => {
  const cache = memory();
  const first = corpusOf([tan, roth], people);
  const expected = quotationRows(first);
  const before = await openSpeech(cache, 'bridge');
  expect(first.articles.map(before.of(first))).toEqual([undefined, undefined]);
  await before.keep([first]);
  const again = corpusOf([tan, roth], people);
  const known = (await openSpeech(cache, 'bridge')).of(again);
  expect(again.articles.every((article) => known(article) !== undefined)).toBe(true);
  utterancesOf(again, known);
  expect(quotationRows(again)).toEqual(expected);
});

test('an article is read again where it, or somebody whom it names, changed', async () => {
  const cache = memory();
  const first = corpusOf([tan, roth], people);
  const before = await openSpeech(cache, 'bridge');
  before.of(first);
  await before.keep([first]);
  const isKnown = async (corpus: typeof first) => {
    const known = (await openSpeech(cache, 'bridge')).of(corpus);
    return corpus.articles.map((article) => known(article) !== undefined);
  };
  expect(await isKnown(corpusOf([tan, `${roth} He left.`], people))).toEqual([true, false]);
  const [someone, ...others] = people;
  if (!someone) throw new Error('expected a person');
  expect(await isKnown(corpusOf([tan, roth], [{ ...someone, side: 'west' }, ...others]))).toEqual([false, true]);
});
