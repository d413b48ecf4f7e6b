import { compassPoints } from '../../language/english/name-particles.ts';
import type { HintedRun } from './name-evidence.ts';
import type { KnownNames } from './known-names.ts';

/** Of all mentions of those who share a short form, the share from which it means one of them without an introduction. By hand. */
const dominantShare = 0.75;

/** Where an article names somebody in full. */
interface Naming {
  first: number;
  name: number;
}

/**
 * Second pass: whom each run of an article names, given what the corpus knows. A full name is itself. A short one means,
 * of those whose gender fits the title before it, the one that the article names in full; of several the one whom the
 * corpus means by it nearly always, else the one named last; and where the article names none in full, him whom the
 * corpus means by it nearly always. What is left stands for itself.
 *
 * @param declared where the article has aliases of declared actors
 */
export function resolveRuns(
  runs: readonly HintedRun[],
  known: KnownNames,
  wordAt: (token: number) => string,
  declared: readonly Naming[],
): number[] {
  const candidates = runs.map((run) => candidatesOf(run, known, wordAt));
  const named: Naming[] = [...declared];
  runs.forEach(({ first, form }, place) => {
    const name = known.own.get(form);
    if (candidates[place]?.length === 0 && name !== undefined) named.push({ first, name });
  });
  named.sort((a, b) => a.first - b.first);
  const bare = firstInText(runs);
  const titled = new Set(runs.filter((run) => run.titled).map(({ form }) => form));
  return runs.map((run, place) => {
    const own = known.own.get(run.form) ?? -1;
    const fitting = (candidates[place] ?? []).filter((name) => fits(run, known.names[name]?.gender ?? ''));
    if (fitting.length === 0 || isPlace(run, own)) return own;
    const here = named.filter(({ name }) => fitting.includes(name));
    const usual = usualOf(fitting, known);
    const [introduced] = here;
    if (!introduced) return usual !== undefined && !known.places.has(run.form) ? usual : own;
    const isIntroduced = here.some(({ name }) => name === usual);
    if (usual !== undefined && (isIntroduced || (bare.get(run.form) ?? Infinity) < introduced.first)) return usual;
    return (here.findLast(({ first }) => first < run.first) ?? introduced).name;
  });

  /** A city or country that is a surname, too, is one unless the article calls a person by it. */
  function isPlace(run: HintedRun, own: number): boolean {
    if (run.titled) return false;
    return run.isInPlace || (known.names[own]?.kind === 'country' && !titled.has(run.form));
  }
}

const fits = ({ byTitle }: HintedRun, gender: string) => byTitle === '' || gender === '' || byTitle === gender;

function candidatesOf(run: HintedRun, { longer }: KnownNames, wordAt: (token: number) => string): readonly number[] {
  const isLand = compassPoints.has(run.form) && wordAt(run.first - 1) === 'the';
  return longer.get(isLand ? `the ${run.form}` : run.form) ?? [];
}

/** The one of several names that has nearly all mentions. */
function usualOf(names: readonly number[], known: KnownNames): number | undefined {
  const countOf = (name: number | undefined) => known.names[name ?? -1]?.count ?? 0;
  const total = names.reduce((sum, name) => sum + countOf(name), 0);
  return countOf(names[0]) >= dominantShare * total ? names[0] : undefined;
}

/** Where each form first stands in a paragraph; headlines name people short before they are introduced. */
function firstInText(runs: readonly HintedRun[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const run of runs) if (run.isInParagraph && !first.has(run.form)) first.set(run.form, run.first);
  return first;
}
