import { parseTar } from 'nanotar';
import type { GivenFile } from '../given-article.ts';
import { isPassedOver } from '../passed-over.ts';

/**
 * The files in a tar archive; links and devices are left out, with a reason.
 *
 * @example
 * [...tarFiles('rain.tar', bytes)][0]; // => { file: 'rain.tar/a.txt', bytes: … }
 */
export function* tarFiles(archive: string, bytes: Uint8Array): Generator<GivenFile> {
  const entries = entriesOf(bytes);
  if (!entries) {
    yield { file: archive, reason: 'expected a tar archive, got one that is cut off or damaged' };
    return;
  }
  const names = new Set(entries.map(({ name }) => pathOf(name)));
  for (const entry of entries) {
    const { name, type } = entry;
    const path = pathOf(name);
    if (type === 'directory' || path === '' || isPassedOver(path, names)) continue;
    const file = `${archive}/${path.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}`;
    if (path.split('/').includes('..') || path.startsWith('/')) {
      yield { file: archive, reason: `expected a path inside the archive, got ${path}` };
    } else if (type !== 'file' && type !== undefined) yield { file, reason: `expected a file, got a ${type}` };
    else yield { file, bytes: ('data' in entry ? entry.data : undefined) ?? new Uint8Array() };
  }
}

function entriesOf(bytes: Uint8Array): ReturnType<typeof parseTar> | undefined {
  try {
    return parseTar(bytes);
  } catch {
    return undefined;
  }
}

const pathOf = (name: string) => name.replace(/^\.\//, '');
