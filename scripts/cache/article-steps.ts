import { createHash } from 'node:crypto';
import type { CorpusArticle } from '../../analysis/corpus/corpus.ts';
import { type MeasureTools, plainTools } from '../../analysis/measures/measure.ts';
import { type Cache, noCache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { openShards, type Shards } from './shards.ts';

/** The steps that are slow enough to be kept, by name. */
const keptSteps = ['speech', 'acts', 'numbers', 'causes', 'remedies', 'judging', 'tone-toward'] as const;

/** What they depend on beside the article and the evidence. */
const folders = ['analysis/corpus', 'analysis/language', 'analysis/lines', 'analysis/measures'];

/** The steps of a study's articles, as far as the cache holds them. */
export interface KeptSteps {
  /** Of how many articles it holds some. */
  articles: number;
  /** Takes what is known; an edited article, or one whose evidence changed, goes through the step again. */
  each: MeasureTools['each'];
  /** Keeps what the articles gave, once all events are measured. */
  keep: () => Promise<void>;
}

/** Opens what the cache holds of the steps of a study's articles. */
export async function openSteps(cache: Cache, study: string): Promise<KeptSteps> {
  if (cache === noCache) return { articles: 0, each: plainTools.each, keep: () => Promise.resolve() };
  const code = codeVersion(folders);
  const kinds = new Map<string, { known: Shards<unknown>; made: Map<string, unknown> }>();
  for (const name of keptSteps) kinds.set(name, { known: await openShards(cache, name, study), made: new Map() });
  return {
    articles: kinds.get('speech')?.known.size ?? 0,
    each: <Made>(...[corpus, step]: Parameters<typeof plainTools.each<Made>>) => {
      const kind = kinds.get(step.name);
      if (!kind) return plainTools.each(corpus, step);
      return corpus.articles.map((article) => {
        const key = keyOf(article, JSON.stringify([code, step.evidence(article)]));
        const made = (kind.known.get(key) as Made | undefined) ?? step.of(article);
        kind.made.set(key, made);
        return made;
      });
    },
    keep: async () => {
      for (const { known, made } of kinds.values()) await known.keep(made);
    },
  };
}

/** Digests of articles, of which each step needs one. */
const digests = new WeakMap<CorpusArticle, string>();

/** Digest of an article as it stands in its corpus: its text, as it was parted and told apart, and what is a name there. */
function digestOf(article: CorpusArticle): string {
  const known = digests.get(article);
  if (known !== undefined) return known;
  const { id, outlet, language, sha256, segments, quotes, tokens, sentences, names } = article;
  const hash = createHash('sha256').update(JSON.stringify([id, outlet, language, sha256, segments, quotes]));
  for (const column of [tokens.start, tokens.flags, sentences.start, sentences.segment, names])
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  const digest = hash.digest('hex');
  digests.set(article, digest);
  return digest;
}

const keyOf = (article: CorpusArticle, told: string): string =>
  createHash('sha256').update(told).update('\0').update(digestOf(article)).digest('hex');
