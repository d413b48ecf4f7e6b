import { createHash } from 'node:crypto';

/** What a file holds, or will hold. */
export type Content = string | Uint8Array;

/**
 * SHA-256 of a file's bytes, in hexadecimal; text counts as UTF-8.
 *
 * @example
 * sha256('').slice(0, 8); // => 'e3b0c442'
 */
export function sha256(content: Content): string {
  return createHash('sha256').update(content).digest('hex');
}
