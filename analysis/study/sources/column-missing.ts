import { quoteValue } from '../quote-value.ts';
import type { RankedRole } from './column-role.ts';

const mostListed = 12;

/**
 * Why a table cannot be read as articles: it has no column for the text, or not one that the user named.
 *
 * @param needed columns that the user named
 * @example
 * columnMissing(['a', 'b'], columnRole, []);
 * // => 'expected a column `text`, `body`, `content` or the like, got `a`, `b` (name it with --map text=…)'
 */
export function columnMissing(
  header: readonly string[],
  rolesOf: (name: string) => RankedRole | undefined,
  needed: readonly string[],
): string | undefined {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const missing = needed.find((name) => !names.has(name.trim().toLowerCase()));
  const listed = header.slice(0, mostListed).map(quoteValue).join(', ');
  const got = `got ${listed === '' ? 'none' : listed}${header.length > mostListed ? ' …' : ''}`;
  if (missing !== undefined) return `expected a column ${quoteValue(missing)}, as --map says, ${got}`;
  if (header.some((name) => rolesOf(name)?.role === 'text')) return undefined;
  return `expected a column \`text\`, \`body\`, \`content\` or the like, ${got} (name it with --map text=…)`;
}
