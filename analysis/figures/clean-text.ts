/**
 * Makes any text safe to stand in an SVG: article text may hold anything. Line ends and tabs become spaces; control characters,
 * lone surrogates and the marks that turn the direction of everything after them go.
 * @example cleanText('a\u0007\tb') // => 'a b'
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');
}

/** The same value with `cleanText` done to every string in it, however deep; leaves the value it was given alone. */
export function cleanTexts<Value>(value: Value): Value {
  return clean(value) as Value;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
