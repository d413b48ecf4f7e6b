import { cutName } from './file-name.ts';

const mostBytes = 80;

/**
 * An id made from a name: its `plainWords` joined with `-`, at most 80 bytes; one that is cut ends in a hash of the name.
 * Empty for a name without letters and digits.
 *
 * @example
 * slug('Télé-Sur (Español)'); // => 'tele-sur-espanol'
 */
export function slug(name: string): string {
  return cutName(plainWords(name).join('-'), '', name, mostBytes);
}

/**
 * The words of a text in lower case, letters and digits of any script, without accents.
 *
 * @example
 * plainWords('Télé-Sur (Español)'); // => ['tele', 'sur', 'espanol']
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
