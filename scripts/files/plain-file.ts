import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a plain file, or of one that a link leads to; `undefined` where there is none that
 * can be read. A pipe or a device, which might never end, is not.
 *
 * @example
 * plainFile(manifestPath)?.toString(); // => '{…'
 */
export function plainFile(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    // Opening a pipe would wait for somebody who writes into it.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return fstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
