import { createHash } from 'node:crypto';
import type { Corpus, CorpusArticle } from '../../analysis/corpus/corpus.ts';
import type { KnownSpeech, SpokenRow } from '../../analysis/measures/quotations/spoken-rows.ts';
import { utterancesOf } from '../../analysis/measures/quotations/utterances-of.ts';
import { type Cache, noCache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { openShards } from './shards.ts';

/** What reading speech depends on beside the article and whom it names. */
const folders = ['analysis/corpus', 'analysis/language', 'analysis/lines', 'analysis/measures/quotations'];

/** The speech of a study's articles, as far as the cache holds it. */
export interface SpeechCache {
  /** What is known of one event's articles; an edited article, or one whose names changed, is not. */
  of: (corpus: Corpus) => KnownSpeech;
  /** Keeps the speech of all events, once they are measured. */
  keep: (corpora: readonly Corpus[]) => Promise<void>;
}

/** Opens what the cache holds of the speech in a study's articles. */
export async function openSpeech(cache: Cache, study: string): Promise<SpeechCache> {
  if (cache === noCache) return { of: () => () => undefined, keep: () => Promise.resolve() };
  const code = codeVersion(folders);
  const known = await openShards<SpokenRow[]>(cache, 'speech', study);
  const keys = new WeakMap<CorpusArticle, string>();
  return {
    of: (corpus) => {
      const version = JSON.stringify([code, corpus.event]);
      for (const article of corpus.articles) keys.set(article, keyOf(article, version, corpus));
      return (article) => known.get(keys.get(article) ?? '');
    },
    keep: (corpora) => {
      const entries = new Map<string, SpokenRow[]>();
      for (const corpus of corpora) {
        const rows = new Map(corpus.articles.map((article): [string, SpokenRow[]] => [article.id, []]));
        for (const row of utterancesOf(corpus).rows) rows.get(row.article)?.push({ ...row, utterance: '' });
        for (const article of corpus.articles) {
          const key = keys.get(article);
          if (key !== undefined) entries.set(key, rows.get(article.id) ?? []);
        }
      }
      return known.keep(entries);
    },
  };
}

/** Digest of all that the speech of an article is read from: its text, as it was parted, and whom it names. */
function keyOf(
  { id, outlet, sha256, segments, quotes, tokens, sentences, names, mentions }: CorpusArticle,
  version: string,
  { names: known, actors }: Corpus,
): string {
  const hash = createHash('sha256').update(version).update('\0');
  const named = mentions.map(({ first, end, name: place }) => {
    const name = known[place];
    return [first, end, name?.name, name?.kind, name?.gender, actors[place]?.side, actors[place]?.basis];
  });
  hash.update(JSON.stringify([id, outlet, sha256, segments, quotes, named]));
  for (const column of [tokens.start, tokens.flags, sentences.start, sentences.segment, names])
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest('hex');
}
