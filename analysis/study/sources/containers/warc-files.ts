import { gunzipSync } from 'node:zlib';
import type { GivenFile } from '../given-article.ts';

/** A record of a web archive: its header lines by name in lower case, and what they describe. */
interface WarcRecord {
  fields: ReadonlyMap<string, string>;
  block: Buffer;
}

/**
 * The HTML pages that a web archive (WARC 1.0 and 1.1) holds as answers with status 200. Requests, pictures and scripts are no
 * articles and are passed over; a record that is cut off is refused.
 *
 * @example
 * [...warcFiles('crawl.warc', bytes)][0]; // => { file: 'crawl.warc/page-1.html', bytes: … }
 */
export function* warcFiles(archive: string, bytes: Uint8Array): Generator<GivenFile> {
  let number = 0;
  for (const record of recordsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    if ('reason' in record) {
      yield { file: archive, ...record };
      return;
    }
    if (record.fields.get('warc-type') !== 'response') continue;
    const page = pageIn(record.block);
    if (!page) continue;
    number += 1;
    yield { file: `${archive}/page-${number}.html`, ...page };
  }
}

function* recordsOf(archive: Buffer): Generator<WarcRecord | { reason: string }> {
  let at = 0;
  while (at < archive.length) {
    const head = archive.indexOf('\r\n\r\n', at);
    const fields = fieldsOf(archive.toString('latin1', at, Math.max(head, at)));
    const length = Number(fields.get('content-length') ?? NaN);
    const from = head + 4;
    if (head < 0 || !Number.isSafeInteger(length) || length < 0 || from + length > archive.length) {
      if (archive.toString('latin1', at).trim() !== '')
        yield { reason: 'expected a whole WARC record, got one that is cut off or damaged' };
      return;
    }
    yield { fields, block: archive.subarray(from, from + length) };
    at = from + length;
    while (archive[at] === 13 || archive[at] === 10) at += 1;
  }
}

function pageIn(block: Buffer): { bytes: Uint8Array } | { reason: string } | undefined {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = block.toString('latin1', 0, end);
  const fields = fieldsOf(head);
  if (!/^HTTP\/\S+ 200\b/.test(head) || !/\bx?html\b/i.test(fields.get('content-type') ?? '')) return undefined;
  const body = block.subarray(end + 4);
  const encoding = fields.get('content-encoding')?.toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return { bytes: body };
  if (encoding !== 'gzip') return { reason: `expected a page as plain text or gzip, got ${encoding}` };
  try {
    return { bytes: gunzipSync(body, { maxOutputLength: 100e6 }) };
  } catch {
    return { reason: 'expected a whole page, got one that is cut off or damaged' };
  }
}

const fieldsOf = (head: string): Map<string, string> =>
  new Map(
    head.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
    }),
  );
