/**
 * An id made from a name: lower case, letters and digits of any script, without accents, joined with `-`.
 * A name without letters and digits gives `outlet`.
 *
 * @example
 * slug('Télé-Sur (Español)'); // => 'tele-sur-espanol'
 */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? words.join('-') : 'outlet';
}
