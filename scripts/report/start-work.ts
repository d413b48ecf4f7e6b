import type { Work } from '../../analysis/work.ts';
import type { MeasureName } from '../../analysis/measures/measures.ts';
import { openSteps } from '../cache/article-steps.ts';
import type { Cache } from '../cache/cache-folder.ts';
import { keptTexts } from '../cache/text-work.ts';
import type { LoadedStudy } from './load-study.ts';
import { type Measuring, startMeasuring } from './measuring.ts';

/** Work that threads share and a cache remembers. */
export interface ReportWork extends Work, Pick<Measuring, 'tables' | 'end'> {
  /** Puts into the cache what measuring gave. */
  keep: () => Promise<void>;
}

/**
 * Makes ready to read and measure a study.
 *
 * @param onText called with the number of texts that are read
 * @param wanted the measures that are made; all by default
 */
export async function startWork(
  { study }: Pick<LoadedStudy, 'study'>,
  cache: Cache,
  onText: (done: number) => void,
  wanted?: ReadonlySet<MeasureName>,
): Promise<ReportWork> {
  const { articles: kept, each, keep } = await openSteps(cache, study.id);
  const characters = study.articles.reduce((sum, { text }) => sum + text.length, 0);
  const { read, ...measuring } = startMeasuring(characters, {
    each,
    isMostlyKept: 2 * kept > study.articles.length,
    ...(wanted && { wanted }),
  });
  return { ...measuring, read: keptTexts(cache, study.id, read, onText), keep };
}
