import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../analysis/corpus/article.ts';
import { articleOf, type TextWork, textWork } from '../../analysis/corpus/read-article.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';
import { sha256 } from '../files/content.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';

/** Entries of a study lie in so many shards: an edited article costs the rewriting of one. */
const shards = '0123456789abcdef';

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
  const keys = study.articles.map((source) => keyOf(source, code));
  const known = new Map<string, TextWork>();
  const names = new Map(Array.from(shards, (shard) => [shard, `text/${sha256(study.id).slice(0, 16)}-${shard}`]));
  for (const name of names.values()) for (const [key, work] of await readShard(cache, name)) known.set(key, work);
  const changed = new Set<string>();
  const articles = study.articles.map((source, index) => {
    const key = keys[index] ?? '';
    const made = known.get(key);
    const work = made ?? textWork(source);
    if (!made) {
      known.set(key, work);
      changed.add(key.slice(0, 1));
      onArticle(index + 1);
    }
    return articleOf(source, work);
  });
  const wanted = new Set(keys);
  for (const shard of changed) {
    const own = [...known].filter(([key]) => key.startsWith(shard) && wanted.has(key));
    await cache.write(names.get(shard) ?? '', serialize(new Map(own)));
  }
  return articles;
}

async function readShard(cache: Cache, name: string): Promise<Map<string, TextWork>> {
  const content = await cache.read(name);
  return content === undefined ? new Map() : (deserialize(content) as Map<string, TextWork>);
}

function keyOf({ text, bodyStart, title, spans }: SourceArticle, code: string): string {
  const told = JSON.stringify([code, bodyStart, title ?? null, spans ?? null]);
  return createHash('sha256').update(told).update('\0').update(text).digest('hex');
}
