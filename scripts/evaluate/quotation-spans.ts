/** From `start` to before `end`, in code points. */
export type Span = readonly [number, number];

/** A quotation that was found. */
export interface Found {
  article: string;
  label: string;
  speaker: string;
  /** Tells the clause of reporting that introduces it from others; empty where there is none. */
  clause: string;
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

function inArticle<Other extends Spanned>(article: string, others: readonly Other[]): Other[] {
  let groups = byArticle.get(others);
  if (!groups) {
    groups = new Map();
    for (const other of others) {
      const group = groups.get(other.article);
      if (group) group.push(other);
      else groups.set(other.article, [other]);
    }
    byArticle.set(others, groups);
  }
  return (groups.get(article) ?? []) as Other[];
}

const liesIn = (part: Spanned, whole: Spanned) => {
  const overlap = overlapOf(part.spans, whole.spans);
  return overlap > 0 && 2 * overlap >= sizeOf(part.spans);
};

/** Quotations in several pairs of marks that one clause of reporting introduces, as one. */
export function joined(found: readonly Found[]): Found[] {
  const groups = new Map<string, Found>();
  found.forEach((one, at) => {
    const key = JSON.stringify([one.article, one.label, one.speaker, one.clause === '' ? at : one.clause]);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, spans: [...group.spans, ...one.spans] } : one);
  });
  return [...groups.values()];
}

/** Whether one of `others` covers half of `one` and is half covered by it. */
export const hasEqual = (one: Spanned, others: readonly Spanned[]): boolean =>
  inArticle(one.article, others).some((other) => {
    const overlap = overlapOf(one.spans, other.spans);
    return overlap > 0 && 2 * overlap >= sizeOf(one.spans) && 2 * overlap >= sizeOf(other.spans);
  });

/** Whether half of `one` lies in one of `others`. */
export const isMostlyIn = (one: Spanned, others: readonly Spanned[]): boolean =>
  inArticle(one.article, others).some((other) => liesIn(one, other));

/** Those of `others` that lie in `one` with half of themselves, the one that covers most of it first. */
export const partsOf = <Other extends Spanned>(one: Spanned, others: readonly Other[]): Other[] =>
  inArticle(one.article, others)
    .filter((other) => liesIn(other, one))
    .sort((a, b) => overlapOf(b.spans, one.spans) - overlapOf(a.spans, one.spans));

/** Whether `parts` together cover half of `one`. */
export const coveredHalf = (one: Spanned, parts: readonly Spanned[]): boolean =>
  parts.length > 0 && 2 * overlapOf(one.spans, union(parts.flatMap(({ spans }) => spans))) >= sizeOf(one.spans);

/** Spans in order of place, those that overlap made one. */
function union(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last && start <= last[1]) united[united.length - 1] = [last[0], Math.max(last[1], end)];
    else united.push([start, end]);
  }
  return united;
}

/** Whether two spellings of a speaker agree in their last words, or one contains the other. */
export function isSameSpeaker(found: string, gold: string): boolean {
  const [a, b] = [found.trim().toLowerCase(), gold.trim().toLowerCase()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a) || lastWord(a) === lastWord(b));
}

const lastWord = (text: string) => (text.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => word !== 's').at(-1);
