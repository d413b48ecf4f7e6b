import { isUtf8 } from 'node:buffer';
import { decodeSource, mostTextBytes, type DecodedSource } from './decode-source.ts';
import { textDecoder } from './text-decoder.ts';

const headBytes = 4096;

/**
 * Decodes an HTML page: as UTF-8 where it is valid, else as its `<meta charset>` says, else by what its bytes look like.
 * A page is forgiven a few broken bytes, as browsers do.
 *
 * @example
 * await decodePage(Buffer.from('<meta charset=latin1><p>caf\xe9', 'latin1'));
 * // => { text: '<meta charset=latin1><p>café', note: 'read as windows-1252' }
 */
export async function decodePage(bytes: Uint8Array): Promise<DecodedSource> {
  const declared = isUtf8(bytes) || bytes.includes(0) || bytes.length > mostTextBytes ? undefined : declaredBy(bytes);
  if (declared !== undefined) {
    const text = textDecoder(declared).decode(bytes).replace(/\r\n?/g, '\n');
    const broken = text.split('\uFFFD').length - 1;
    const rest = broken > 0 ? `, ${broken} characters could not be read` : '';
    if (broken * 1000 <= text.length) return { text, note: `read as ${declared}${rest}` };
  }
  return decodeSource(bytes);
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,30})/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
