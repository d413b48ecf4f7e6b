import { quoteValue } from '../quote-value.ts';

/** Names that a note lists. */
const mostListed = 8;

/** How a note begins that says what a source holds beside what is read. */
export const notUsedMark = 'not used: ';

/**
 * What a source holds and nobody reads, as a note; none where there is nothing.
 *
 * @param kind in the singular: `column`, `key`, `sheet`
 * @example
 * notUsed('column', ['Wortzahl', 'Seite']); // => ['not used: columns `Wortzahl`, `Seite`']
 */
export function notUsed(kind: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const listed = names.slice(0, mostListed).map(quoteValue).join(', ');
  const rest = names.length - mostListed;
  return [`${notUsedMark}${kind}${names.length === 1 ? '' : 's'} ${listed}${rest > 0 ? ` and ${rest} more` : ''}`];
}
