import { constants, type Stats } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';

/** Node reads no larger file at once. */
export const mostFileBytes = 2 ** 31 - 1;

/** Opens nothing that waits, and no link that was put in the file's place meanwhile; Windows knows neither. */
const readOnly = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * Reads a plain file. What is none is not opened: a named pipe would wait for ever, a device never end. The file is
 * looked at again once it is open, and no more is read of it than it had then, as it may grow.
 *
 * @param options.most bytes that it may have
 * @returns the bytes, or why it is not read
 * @throws what Node throws when the file is not there or cannot be read
 * @example
 * await readPlainFile(file); // => { bytes: <Buffer 49 74 …> }
 */
export async function readPlainFile(
  path: string,
  { most = mostFileBytes }: { most?: number } = {},
): Promise<{ bytes: Uint8Array } | { reason: string }> {
  const real = await realpath(path);
  const refused = notPlain(await stat(real), most);
  if (refused !== undefined) return { reason: refused };
  const handle = await open(real, readOnly);
  try {
    const found = await handle.stat();
    const reason = notPlain(found, most);
    return reason === undefined ? { bytes: await readUpTo(handle, found.size) } : { reason };
  } finally {
    await handle.close();
  }
}

async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let length = 0; length < size;) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}

function notPlain(found: Stats, most: number): string | undefined {
  return found.isDirectory() ? 'expected a file, got a folder' : reasonToRefuse(found, most);
}

/**
 * Why something on the disk is not to be read; a folder may be.
 *
 * @param most bytes that a file may have
 * @example
 * reasonToRefuse(found); // => undefined
 */
export function reasonToRefuse(found: Stats, most = mostFileBytes): string | undefined {
  if (found.isDirectory()) return undefined;
  if (!found.isFile()) return 'expected a file, got a device, pipe or socket';
  return found.size > most ? `expected a file of at most ${sizeOf(most)}, got ${sizeOf(found.size)}` : undefined;
}

const sizeOf = (bytes: number) => (bytes >= 1e9 ? `${Math.round(bytes / 1e9)} GB` : `${Math.ceil(bytes / 1e6)} MB`);
