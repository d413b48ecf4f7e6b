import { createHash } from 'node:crypto';
import type { Article } from '../../analysis/corpus/article.ts';
import { articleOf, type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { openShards } from './shards.ts';

/** What text work depends on. */
const folders = ['analysis/corpus', 'analysis/lexicons'];

/**
 * The articles of a study, with the text work of those that the cache does not hold done now.
 *
 * @param onArticle called with the number of articles that are ready, for progress
 */
export async function readArticles(
  study: Study,
  cache: Cache,
  onArticle: (done: number) => void = () => undefined,
): Promise<Article[]> {
  const code = await codeVersion(folders);
  const known = await openShards<TextWork>(cache, 'text', study.id);
  const wanted = new Map<string, TextWork>();
  const articles = study.articles.map((source, index) => {
    const key = keyOf(source, code);
    const made = known.get(key) ?? wanted.get(key);
    const work = made ?? textWork(source);
    if (!made) onArticle(index + 1);
    wanted.set(key, work);
    return articleOf(source, work);
  });
  await known.keep(wanted);
  return articles;
}

function keyOf({ text, bodyStart, title, spans }: SourceArticle, code: string): string {
  const told = JSON.stringify([code, bodyStart, title ?? null, spans ?? null]);
  return createHash('sha256').update(told).update('\0').update(text).digest('hex');
}
