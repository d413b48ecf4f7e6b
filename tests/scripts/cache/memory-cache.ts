import type { Cache } from '../../../scripts/cache/cache-folder.ts';

/** A cache in memory, with what it holds. */
export function memoryCache(): Cache & { entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    read: (name) => Promise.resolve(entries.get(name)),
    write: (name, content) => Promise.resolve(void entries.set(name, content)),
    trim: () => Promise.resolve(),
  };
}
