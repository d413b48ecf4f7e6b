import { crc32, inflateRawSync } from 'node:zlib';
import { quoteValue } from '../../quote-value.ts';
import type { GivenFile } from '../given-article.ts';
import { isPassedOver } from '../passed-over.ts';
import { mostUnpacked, type UnpackLimits } from './unpack-limits.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * The files in a ZIP, one after the other; what is no plain file inside the archive, is encrypted, damaged or grows too
 * large comes with a reason. Sizes are measured while inflating: what the archive says of itself is not believed.
 *
 * @param archive its name, which files in it are named after
 * @example
 * [...zipFiles('pages.zip', bytes)][0]; // => { file: 'pages.zip/a.txt', bytes: … }
 */
export function* zipFiles(
  archive: string,
  bytes: Uint8Array,
  limits: UnpackLimits = mostUnpacked,
): Generator<GivenFile> {
  const entries = zipDirectory(bytes);
  if (!entries) {
    yield { file: archive, reason: 'expected a ZIP archive, got one that is cut off or damaged' };
    return;
  }
  const names = new Set(entries.map(({ name }) => pathOf(name)));
  let left = limits.totalBytes;
  for (const entry of entries) {
    const path = pathOf(entry.name);
    if (path.endsWith('/') || isPassedOver(path, names)) continue;
    const file = `${archive}/${shownName(path)}`;
    const reason = reasonToRefuse(entry);
    if (climbs(path)) {
      // Nobody shall take the name for a path.
      yield { file: archive, reason: `expected a path inside the archive, got ${quoteValue(entry.name)}` };
    } else if (reason !== undefined) {
      yield { file, reason };
    } else {
      const unpacked = unpack(bytes, entry, left, limits);
      if ('bytes' in unpacked) left -= unpacked.bytes.length;
      yield { file, ...unpacked };
    }
  }
}

/** Archives made on Windows have paths with backslashes. */
const pathOf = (name: string) => name.replaceAll('\\', '/');

const shownName = (path: string) => path.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

const climbs = (path: string) => path.split('/').includes('..') || /^\/|^[a-z]:|\0/i.test(path);

function reasonToRefuse(entry: ZipEntry): string | undefined {
  if (entry.isLink) return 'expected a file, got a symbolic link';
  if (entry.isEncrypted) return 'expected a ZIP without a password, got an encrypted file';
  if (entry.method !== 0 && entry.method !== 8) return `expected a deflated file, got compression ${entry.method}`;
  return undefined;
}

function unpack(archive: Uint8Array, entry: ZipEntry, left: number, limits: UnpackLimits) {
  const packed = packedBytes(archive, entry);
  if (!packed) return { reason: damaged };
  const byRatio = Math.max(limits.smallBytes, limits.ratio * packed.length);
  const most = Math.floor(Math.min(limits.entryBytes, left, byRatio));
  const tooLarge = { reason: tooMuch(most, left, byRatio, limits) };
  if (entry.method === 0 && packed.length > most) return tooLarge;
  try {
    const bytes =
      entry.method === 0 ? packed : most > 0 ? inflateRawSync(packed, { maxOutputLength: most }) : undefined;
    if (!bytes) return tooLarge;
    return crc32(bytes) === entry.crc32 ? { bytes } : { reason: damaged };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : { reason: damaged };
  }
}

const damaged = 'expected a whole file, got one that is cut off or damaged';

function tooMuch(most: number, left: number, byRatio: number, limits: UnpackLimits): string {
  const megabytes = (size: number) => Math.round(size / 1e6);
  if (most === limits.entryBytes) return `expected at most ${megabytes(most)} MB, got more`;
  if (most < left)
    return `expected at most ${limits.ratio} times the packed size, got more than ${megabytes(byRatio)} MB`;
  return `expected an archive of at most ${megabytes(limits.totalBytes)} MB unpacked, got more`;
}

/** The packed bytes behind the local header, whose name and extra field may be of other lengths than the directory's. */
function packedBytes(archive: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > archive.length) return undefined;
  const view = new DataView(archive.buffer, archive.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start + compressedSize <= archive.length ? archive.subarray(start, start + compressedSize) : undefined;
}
