const longest = 60;

/**
 * A value from a file as it may stand in a message: between backticks, on one line, without control characters
 * (which a terminal would obey) and cut when long.
 *
 * @example
 * quoteValue('kyoto'); // => '`kyoto`'
 */
export function quoteValue(value: string): string {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `\`${shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')}\``;
}
