import { stripRtf } from 'rtf-to-text';
import { type Decoder, textDecoder } from '../text-decoder.ts';
import type { DocumentText } from './document-text.ts';

/**
 * The text of rich text (`.rtf`), read with rtf-to-text, which knows no code pages: escaped bytes become escaped characters
 * first, in the code page that the file names (else windows-1252). Not read are pictures, headers and footers.
 */
export function rtfText(bytes: Uint8Array): DocumentText {
  const source = Buffer.from(bytes).toString('latin1');
  const page = /\\ansicpg(\d{3,5})/.exec(source)?.[1] ?? '1252';
  const escaped = source
    .replace(/\\u(-?\d{1,6}) ?(?:\\'[\da-f]{2}|\?)/gi, (_, code: string) => unicode(Number(code)))
    .replace(/(?:\\'[\da-f]{2})+/gi, (run) => decoded(run, page))
    .replace(/\\(?:cell|nestcell)\b ?/g, '\\tab ')
    .replace(/\\(?:row|nestrow)\b ?/g, '\\par ');
  const text = stripRtf(escaped)
    .split('\n')
    .map((line) => line.trim())
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
  return { text };
}

const unicode = (code: number) => `\\u${code > 32767 ? code - 65536 : code}?`;

function decoded(run: string, page: string): string {
  const bytes = Uint8Array.from(run.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = decoderOf(page).decode(bytes);
  return Array.from(text, (character) =>
    Array.from({ length: character.length }, (_, at) => unicode(character.charCodeAt(at))).join(''),
  ).join('');
}

/** Code pages that the platform decodes: the windows family, and those of Japanese, Chinese and Korean. */
const labels: Readonly<Record<string, string>> = {
  ...{ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8' },
};

function decoderOf(page: string): Decoder {
  try {
    return textDecoder(labels[page] ?? `windows-${page}`);
  } catch {
    return textDecoder('windows-1252');
  }
}
