import type { Basis } from '../study/basis.ts';

/**
 * Where topics or actors come from.
 *
 * @example basisWords([{ basis: 'found' }]) // => 'found in the text'
 */
export const basisWords = (items: readonly { basis: Basis }[]): string =>
  items.some(({ basis }) => basis === 'found') ? 'found in the text' : 'declared in the study';
