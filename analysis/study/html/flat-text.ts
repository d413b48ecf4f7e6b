import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { blockElements, skippedElements } from './element-names.ts';
import { scanTags } from './scan-tags.ts';

/**
 * All text of a page or a piece of markup, one line a block: what is left when it cannot be read as a tree.
 *
 * @example flatText('<p>Tea &amp; milk<p>Two') // => 'Tea & milk\nTwo'
 */
export function flatText(html: string): string {
  const parts: string[] = [];
  const breakAt = (name: string) => {
    if (blockElements.has(name) || skippedElements.has(name)) parts.push('\n');
  };
  scanTags(html, {
    open: breakAt,
    close: breakAt,
    text: (raw) => parts.push(decodeReferences(raw.replace(/\s+/g, ' '))),
  });
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Text with its character references replaced; unknown ones stay as written.
 *
 * @example decodeReferences('caf&eacute; &#8211; &nope;') // => 'café – &nope;'
 */
export const decodeReferences = (raw: string): string =>
  raw.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z\d]{1,31}));?/gi,
    (written: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
      if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
      const decoded = decodeNamedCharacterReference(name ?? '');
      return decoded === false ? written : decoded;
    },
  );
