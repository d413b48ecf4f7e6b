import { gunzipSync } from 'node:zlib';
import type { GivenFile } from '../given-article.ts';
import { mostUnpacked, type UnpackLimits } from './unpack-limits.ts';

/**
 * The file in a gzip, named without `.gz`; `.tgz` is a `.tar` inside.
 *
 * @example
 * gzipFile('rain.csv.gz', bytes); // => { file: 'rain.csv.gz/rain.csv', bytes: … }
 */
export function gzipFile(archive: string, bytes: Uint8Array, limits: UnpackLimits = mostUnpacked): GivenFile {
  const name = archive.slice(archive.lastIndexOf('/') + 1);
  const inner = name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
  const most = Math.min(limits.totalBytes, Math.max(limits.smallBytes, limits.ratio * bytes.length));
  try {
    return { file: `${archive}/${inner}`, bytes: gunzipSync(bytes, { maxOutputLength: most }) };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return {
      file: archive,
      reason: isLarge
        ? `expected at most ${Math.round(most / 1e6)} MB unpacked, got more`
        : 'expected a whole gzip archive, got one that is cut off or damaged',
    };
  }
}
