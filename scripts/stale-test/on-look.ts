import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

/** Calls by which a report looks at a study. */
const looks = ['open', 'readdir', 'realpath', 'stat'] as const;

/**
 * Calls a function before and after each look that this process takes at something in a folder, so that files change at
 * the very moments at which they are read, whatever the speed of the machine.
 *
 * @param look changes files with calls that finish at once and are no looks: `writeFileSync`, `renameSync`
 * @returns ends it
 * @example
 * const end = onLook(folder, editAnArticle);
 */
export function onLook(folder: string, look: () => void): () => void {
  const isInside = (path: unknown) => typeof path === 'string' && `${path}${sep}`.startsWith(folder + sep);
  const patched: Record<string, unknown> = {};
  for (const name of looks) {
    const call = promises[name] as (...given: unknown[]) => Promise<unknown>;
    patched[name] = async (...given: unknown[]) => {
      if (isInside(given[0])) look();
      try {
        return await call(...given);
      } finally {
        if (isInside(given[0])) look();
      }
    };
  }
  const originals = { ...promises };
  Object.assign(promises, patched);
  syncBuiltinESMExports();
  return () => {
    Object.assign(promises, originals);
    syncBuiltinESMExports();
  };
}
