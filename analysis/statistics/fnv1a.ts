/**
 * Turns a name into a 32-bit number that is the same on every machine: a seed for `random`.
 *
 * FNV-1a over the UTF-8 bytes: Fowler, Noll and Vo, as in RFC 9923.
 *
 * @example
 * fnv1a('foobar'); // => 0xbf9cf968
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
