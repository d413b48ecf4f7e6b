import { mostTextBytes, type TableEncoding } from './decode-source.ts';
import { jsonLineRow } from './json-rows.ts';
import type { SourceRow } from './row-article.ts';
import { undoMojibake } from './undo-mojibake.ts';
import { textDecoder } from './text-decoder.ts';

const lineFeed = 0x0a;

/**
 * The rows of JSON Lines, one line at a time, so that a file may be longer than any string; empty lines are passed over.
 *
 * @example
 * [...jsonLineRows(Buffer.from('{"text":"Rain."}\n'), { label: 'utf-8', markLength: 0, isDamaged: false })].length; // => 1
 */
export function* jsonLineRows(bytes: Uint8Array, { label, markLength }: TableEncoding): Generator<SourceRow> {
  let number = 0;
  for (const line of linesOf(bytes, label, markLength)) {
    number++;
    if (line === undefined)
      yield { place: `line ${number}`, reason: `expected at most ${mostTextBytes / 1e6} MB, got more` };
    else if (line.trim() !== '') yield jsonLineRow(undoMojibake(line), number);
  }
}

/** Lines as text; `undefined` for one that fits into no string. */
function* linesOf(bytes: Uint8Array, label: string, from: number): Generator<string | undefined> {
  // In UTF-16 a line feed is two bytes, and its bytes are parts of other characters too.
  if (label.startsWith('utf-16')) return yield* textDecoder(label).decode(bytes.subarray(from)).split('\n');
  const decoder = textDecoder(label);
  for (let start = from; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    yield end - start > mostTextBytes ? undefined : decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
}
