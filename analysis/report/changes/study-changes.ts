import { readableName } from '../../study/readable-name.ts';
import type { StudyFile } from '../../study/schema.ts';
import type { InputChange, InputKind } from '../../prose/changed-inputs.ts';
import { keyChanges } from './key-changes.ts';

/** The tables of `study.yaml`, and what one entry of each is called. */
const tables = [
  ['outlets', 'outlet'],
  ['articles', 'article entry'],
  ['actors', 'actor'],
  ['sides', 'side'],
  ['topics', 'topic'],
  ['referents', 'referent'],
] as const satisfies readonly (readonly [keyof StudyFile, InputKind])[];

/**
 * What `study.yaml` says otherwise: entries that came, went, changed or changed places. Empty where only comments or
 * layout differ, and where a report kept no study file that can be read.
 */
export function studyChanges(before: StudyFile | undefined, after: StudyFile | undefined): InputChange[] {
  if (!before || !after) return [];
  const lines: InputChange[] = (['title', 'question'] as const)
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => ({ kind, id: '', name: kind, change: 'edited', before: before[kind], after: after[kind] }));
  const isSame = JSON.stringify(before.words) === JSON.stringify(after.words);
  if (!isSame) lines.push({ kind: 'words', id: '', name: 'words', change: 'edited' });
  return [...lines, ...tables.flatMap(([table, kind]) => tableChanges(kind, before[table], after[table]))];
}

/** What an entry said and what it says now, as far as the two differ: of lists only what went and came. */
function differing(before: object | undefined, after: object | undefined): Pick<InputChange, 'before' | 'after'> {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const sides = [
    [before, after],
    [after, before],
  ].map(([one, other]) =>
    keys.flatMap((key) => {
      const [mine, theirs] = [valuesOf(one, key), valuesOf(other, key)];
      const own = mine.filter((value) => !theirs.includes(value));
      return own.length > 0 ? [`${key} ${own.join(', ')}`] : [];
    }),
  );
  const [was = [], is = []] = sides;
  return { before: was.join('; ') || '–', after: is.join('; ') || '–' };
}

function valuesOf(entry: object | undefined, key: string): string[] {
  const value: unknown = (entry as Record<string, unknown> | undefined)?.[key];
  if (value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** An entry of any of the tables. */
type Entry = object & { name?: string | undefined };

function tableChanges(
  kind: InputKind,
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): InputChange[] {
  const entries = keyChanges(before, after).map(({ key, change, ...entry }): InputChange => {
    const given = (entry.after ?? entry.before)?.name;
    const name = given ?? (kind === 'article entry' ? key : readableName(key));
    return { kind, id: key, name, change, ...(change === 'edited' && differing(entry.before, entry.after)) };
  });
  const stayed = (one: ReadonlyMap<string, Entry>, other: ReadonlyMap<string, Entry>) =>
    JSON.stringify([...one.keys()].filter((id) => other.has(id)));
  // The order of outlets is that of the report; the order of articles is that of their ids.
  const isReordered = kind !== 'article entry' && stayed(before, after) !== stayed(after, before);
  return isReordered ? [...entries, { kind, id: '', name: kind, change: 'reordered' }] : entries;
}
