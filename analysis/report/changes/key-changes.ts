import { byCodePoint } from '../../study/code-point-order.ts';

/** One key whose value came, went or became another. */
export interface KeyChange<Value> {
  key: string;
  change: 'added' | 'removed' | 'edited';
  before: Value | undefined;
  after: Value | undefined;
}

/**
 * What differs between two maps, sorted by key; values are the same where their JSON is.
 *
 * @example
 * keyChanges(new Map([['a', 1]]), new Map([['a', 2]])); // => [{ key: 'a', change: 'edited', before: 1, after: 2 }]
 */
export function keyChanges<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): KeyChange<Value>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint);
  return keys
    .map((key) => ({ key, change: changeOf(key), before: before.get(key), after: after.get(key) }))
    .filter((pair) => pair.change !== 'edited' || JSON.stringify(pair.before) !== JSON.stringify(pair.after));

  function changeOf(key: string): KeyChange<Value>['change'] {
    if (!after.has(key)) return 'removed';
    return before.has(key) ? 'edited' : 'added';
  }
}

/**
 * Pairs keys that went with keys that came with the same value: things that only got another name.
 *
 * @returns earlier key by new key
 */
export function renamedKeys<Value extends string>(changes: readonly KeyChange<Value>[]): Map<string, string> {
  const gone = new Map<Value, string[]>();
  for (const { key, change, before } of changes) {
    if (change === 'removed' && before !== undefined) gone.set(before, [...(gone.get(before) ?? []), key]);
  }
  const renamed = new Map<string, string>();
  for (const { key, change, after } of changes) {
    const was = change === 'added' && after !== undefined ? gone.get(after)?.shift() : undefined;
    if (was !== undefined) renamed.set(key, was);
  }
  return renamed;
}
