import { deserialize, serialize } from 'node:v8';
import { sha256 } from '../files/content.ts';
import type { Cache } from './cache-folder.ts';

/** Entries of a study lie in so many shards: an edited article costs the rewriting of one. */
const shards = Array.from('0123456789abcdef');

/** What a study's cache holds of one kind of work, by key. */
export interface Shards<Work> {
  /** How many there are. */
  size: number;
  get: (key: string) => Work | undefined;
  /** Keeps these entries and no others; only shards whose entries changed are written. */
  keep: (entries: ReadonlyMap<string, Work>) => Promise<void>;
}

/**
 * Opens the entries that one study has of one kind of work.
 *
 * @param kind name of the kind, a folder of the cache
 * @param study id of the study
 */
export async function openShards<Work>(cache: Cache, kind: string, study: string): Promise<Shards<Work>> {
  const known = new Map<string, Work>();
  const nameOf = (shard: string) => `${kind}/${sha256(study).slice(0, 16)}-${shard}`;
  const stored = new Map<string, number>();
  for (const shard of shards) {
    const content = await cache.read(nameOf(shard));
    const entries = content === undefined ? [] : entriesIn<Work>(content);
    stored.set(shard, entries.length);
    for (const [key, work] of entries) known.set(key, work);
  }
  return {
    size: known.size,
    get: (key) => known.get(key),
    keep: async (entries) => {
      for (const shard of shards) {
        const own = [...entries].filter(([key]) => key.startsWith(shard));
        const isStored = own.length === stored.get(shard) && own.every(([key]) => known.has(key));
        if (!isStored) await cache.write(nameOf(shard), serialize(new Map(own)));
      }
    },
  };
}

/** Another version of Node may have written them in a form that this one cannot read. */
function entriesIn<Work>(content: Uint8Array): [string, Work][] {
  try {
    return [...(deserialize(content) as Map<string, Work>)];
  } catch {
    return [];
  }
}
