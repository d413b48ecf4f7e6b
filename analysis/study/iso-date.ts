/**
 * The date at the start of an ISO 8601 date or date with time; `undefined` where there is none or the calendar has no
 * such day. The time and its zone are dropped: a day is printed as the article prints it.
 *
 * @example
 * isoDate('2023-06-18T21:31:00+04:00'); // => '2023-06-18'
 * isoDate('2023-02-30'); // => undefined
 */
export function isoDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:)/.test(text)) return undefined;
  const date = text.slice(0, 10);
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : undefined;
}
