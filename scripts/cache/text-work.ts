import { createHash } from 'node:crypto';
import type { Article } from '../../analysis/corpus/article.ts';
import { articleOf, type TextSource, type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { openShards } from './shards.ts';

/** What text work depends on. */
const folders = ['analysis/corpus', 'analysis/language', 'analysis/lines'];

/** Does the text work of many articles, in their order. */
export type TextWorker = (
  sources: readonly TextSource[],
  onDone: (done: number) => void,
) => Promise<readonly TextWork[]> | readonly TextWork[];

/**
 * The articles of a study, with the text work of those that the cache does not hold done now.
 *
 * @param doWork who does it
 * @param onArticle called with the number of articles that are ready, for progress
 */
export async function readArticles(
  study: Study,
  cache: Cache,
  doWork: TextWorker = (sources) => sources.map(textWork),
  onArticle: (done: number) => void = () => undefined,
): Promise<Article[]> {
  const code = codeVersion(folders);
  const known = await openShards<TextWork>(cache, 'text', study.id);
  const keys = study.articles.map((source) => keyOf(source, code));
  const works = new Map<string, TextWork>();
  const missing = new Map<string, SourceArticle>();
  study.articles.forEach((source, index) => {
    const key = keys[index] ?? '';
    const work = known.get(key);
    if (work) works.set(key, work);
    else missing.set(key, source);
  });
  const ready = study.articles.length - missing.size;
  const made = await doWork([...missing.values()].map(textSource), (done) => {
    onArticle(ready + done);
  });
  const added = [...missing.keys()];
  made.forEach((work, index) => works.set(added[index] ?? '', work));
  const articles = study.articles.map((source, index) => {
    const work = works.get(keys[index] ?? '');
    if (!work)
      throw new Error(
        `${source.file}: expected the text work of every article, got ${made.length} for ${missing.size}`,
      );
    return articleOf(source, work);
  });
  await known.keep(works);
  return articles;
}

/** What text work reads of a source. */
const textSource = ({ text, bodyStart, title, spans }: SourceArticle): TextSource => ({
  text,
  bodyStart,
  ...(title && { title }),
  ...(spans && { spans }),
});

function keyOf({ text, bodyStart, title, spans }: SourceArticle, code: string): string {
  const told = JSON.stringify([code, bodyStart, title ?? null, spans ?? null]);
  return createHash('sha256').update(told).update('\0').update(text).digest('hex');
}
