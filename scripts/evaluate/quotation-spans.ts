/** From `start` to before `end`, in code points. */
export type Span = readonly [number, number];

/** A quotation that was found. */
export interface Found {
  article: string;
  label: string;
  speaker: string;
  spans: Span[];
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let overlap = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) overlap += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return overlap;
}

interface Spanned {
  article: string;
  spans: readonly Span[];
}

const byArticle = new WeakMap<readonly Spanned[], Map<string, Spanned[]>>();

/** Those of `others` that match `one`: each covers half of the other. */
export function covered<Other extends Spanned>(one: Spanned, others: readonly Other[]): Other[] {
  let groups = byArticle.get(others);
  if (!groups) {
    groups = new Map();
    for (const other of others) groups.set(other.article, [...(groups.get(other.article) ?? []), other]);
    byArticle.set(others, groups);
  }
  return ((groups.get(one.article) ?? []) as Other[]).filter((other) => {
    const overlap = 2 * overlapOf(one.spans, other.spans);
    return overlap > 0 && overlap >= sizeOf(one.spans) && overlap >= sizeOf(other.spans);
  });
}

/** Whether two spellings of a speaker agree in their last words, or one contains the other. */
export function isSameSpeaker(found: string, gold: string): boolean {
  const [a, b] = [found.trim().toLowerCase(), gold.trim().toLowerCase()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a) || lastWord(a) === lastWord(b));
}

const lastWord = (text: string) => (text.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => word !== 's').at(-1);
