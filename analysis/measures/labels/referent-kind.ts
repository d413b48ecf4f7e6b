import type { CorpusActor } from '../../corpus/corpus.ts';
import type { LabelKind } from './labels-table.ts';
import { kindOf } from './kind-of.ts';
import type { NamingSpan } from './spans.ts';

/** What kind of thing a referent is: as declared, by what it was found as, or as most of its labels say. */
export function referentKind(
  key: string,
  spans: readonly NamingSpan[],
  { actors, persons }: { actors: readonly CorpusActor[]; persons: ReadonlySet<string> },
): LabelKind {
  if (key.startsWith('country:')) return 'country';
  if (key.startsWith('act:')) return 'act';
  if (persons.has(key)) return 'person';
  if (key.startsWith('actor:')) {
    const kind = actors.find(({ name }) => `actor:${name}` === key)?.kind;
    if (kind && kind !== 'other') return kind;
  }
  const counts = new Map<LabelKind, number>();
  for (const { mention } of spans) {
    const kind = mention ? kindOf(mention) : 'act';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? 'thing';
}
