import { zipFiles } from '../containers/zip-files.ts';

/**
 * Why a document that is a ZIP is not given to a library: it is damaged, has a password, or would burst. Sizes are measured,
 * because what an archive says of itself is not believed.
 *
 * @returns `undefined` for one that can be read
 */
export function mustUnpack(bytes: Uint8Array): string | undefined {
  for (const part of zipFiles('document', bytes)) if ('reason' in part) return part.reason;
  return undefined;
}
