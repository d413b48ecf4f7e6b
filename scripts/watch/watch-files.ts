import { basename, join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { root } from '../root.ts';

/** Where word lists and rule tables lie. */
const lexicons = ['language', 'lines'].map((folder) => join(root, 'analysis', folder));

/** What is told of the files that are watched. */
export interface FileEvents {
  /** A file came, went, or is saved whole; its name as a reader knows it. */
  changed: (name: string) => void;
  ready: () => void;
}

/**
 * Watches the files of a study and the program's word lists. Hidden files and the report itself do not count.
 *
 * @returns ends it
 */
export function watchFiles(study: string, report: string, { changed, ready }: FileEvents): () => Promise<void> {
  const watched = [resolve(study), ...lexicons];
  const isIgnored = (path: string) =>
    !watched.includes(path) && (basename(path).startsWith('.') || isInside(path, resolve(report)));
  const watcher = watch(watched, {
    ignored: isIgnored,
    ignoreInitial: true,
    // An editor may still be writing: a file counts when it stays the same for a moment.
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return;
    const isLexicon = lexicons.some((folder) => isInside(path, folder));
    changed(relative(isLexicon ? root : resolve(study), path));
  });
  // What cannot be watched (a folder without permission) cannot be read either, and the run says so.
  watcher.on('error', () => undefined);
  watcher.on('ready', ready);
  return () => watcher.close();
}

const isInside = (path: string, folder: string) => path === folder || path.startsWith(join(folder, sep));
