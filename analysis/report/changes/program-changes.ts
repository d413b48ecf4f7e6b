import type { InputChange } from '../../prose/changed-inputs.ts';
import type { ReportManifest } from './compared-report.ts';
import { keyChanges } from './key-changes.ts';

/** What makes the report of its inputs, as the manifest names it, and did change: settings, lexicons, packages. */
export function programChanges(before: ReportManifest, after: ReportManifest): InputChange[] {
  const parts = [
    ['setting', 'settings'],
    ['lexicon', 'lexicons'],
    ['package', 'packages'],
  ] as const;
  return parts.flatMap(([kind, key]) =>
    keyChanges<unknown>(entries(before[key]), entries(after[key])).map(
      ({ key: id, change, ...values }): InputChange => ({
        kind,
        id,
        name: id,
        change,
        ...(kind !== 'lexicon' && values.before !== undefined && { before: shown(values.before) }),
        ...(kind !== 'lexicon' && values.after !== undefined && { after: shown(values.after) }),
      }),
    ),
  );
}

const entries = (record: Readonly<Record<string, unknown>>) => new Map(Object.entries(record));
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
