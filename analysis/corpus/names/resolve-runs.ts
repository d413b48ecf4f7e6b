import { compassPoints } from '../../language/english/name-particles.ts';
import { extent } from '../../statistics/extent.ts';
import { lowerBound } from '../lower-bound.ts';
import type { HintedRun } from './hinted-runs.ts';
import type { KnownNames } from './known-names.ts';

/**
 * Of all mentions of those who share a short form, the share from which it means one of them without an introduction. By
 * hand: one Lee of three times as many mentions as all other Lees.
 */
const usualShare = 0.75;

/** Where an article names somebody in full. */
interface Naming {
  first: number;
  name: number;
}

/**
 * Second pass: whom each run of an article names, given what the corpus knows. A full name is itself. A short one means,
 * of those whom the titles before it fit, the one that the article names in full; of several the one whom the corpus
 * means by it nearly always, else the one named last; and where the article names none in full, him whom the corpus means
 * by it nearly always. What is left stands for itself.
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
  const full = runs.flatMap(({ first, form }, place): Naming[] => {
    const name = known.own.get(form);
    return candidates[place]?.length === 0 && name !== undefined ? [{ first, name }] : [];
  });
  const here = placesByName([...declared, ...full]);
  const bare = firstInText(runs);
  const titlesOf = titlesByForm(runs);
  return runs.map((run, place) => {
    const own = known.own.get(run.form) ?? -1;
    const titles = run.titles.length > 0 ? run.titles : (titlesOf.get(run.form) ?? []);
    const fitting = fittingOf(run, titles, candidates[place] ?? [], known);
    if (fitting.length === 0 || isPlace(run, own)) return own;
    const usual = usualOf(fitting, known);
    const introduced = fitting.filter((name) => here.has(name));
    if (introduced.length === 0) return usual !== undefined && !known.places.has(run.form) ? usual : own;
    const [earliest] = extent(introduced.map((name) => here.get(name)?.[0] ?? 0));
    const isUsual = usual !== undefined && (here.has(usual) || (bare.get(run.form) ?? Infinity) < earliest);
    return isUsual ? usual : lastBefore(run.first, introduced, here);
  });

  /** A city or country that is a surname, too, is one unless the article calls a person by it. */
  function isPlace(run: HintedRun, own: number): boolean {
    if (run.titles.length > 0) return false;
    return run.isInPlace || (known.names[own]?.kind === 'country' && !titlesOf.has(run.form));
  }
}

/** Those whose gender fits the title before a short form and, if any bears one of the titles, who do. */
function fittingOf(
  { byTitle }: HintedRun,
  titles: readonly string[],
  candidates: readonly number[],
  known: KnownNames,
) {
  const fitting = candidates.filter((at) => {
    const gender = known.names[at]?.gender ?? '';
    return byTitle === '' || gender === '' || byTitle === gender;
  });
  if (titles.length === 0) return fitting;
  const titled = fitting.filter((at) => titles.some((title) => known.names[at]?.titles.has(title) === true));
  return titled.length > 0 ? titled : fitting;
}

function candidatesOf(run: HintedRun, { longer }: KnownNames, wordAt: (token: number) => string): readonly number[] {
  const isLand = compassPoints.has(run.form) && wordAt(run.first - 1) === 'the';
  return longer.get(isLand ? `the ${run.form}` : run.form) ?? [];
}

/** The one of several names that has nearly all mentions. */
function usualOf(names: readonly number[], known: KnownNames): number | undefined {
  const countOf = (name: number | undefined) => known.names[name ?? -1]?.count ?? 0;
  const total = names.reduce((sum, name) => sum + countOf(name), 0);
  return countOf(names[0]) >= usualShare * total ? names[0] : undefined;
}

/** The name that stands last before a token or, where none does, first behind it. */
function lastBefore(token: number, names: readonly number[], here: ReadonlyMap<number, readonly number[]>): number {
  const nearness = (name: number) => {
    const places = here.get(name) ?? [];
    const before = places[lowerBound(places, token, (place) => place) - 1];
    return before ?? -1 - (places[0] ?? 0);
  };
  return names.reduce((best, name) => (nearness(name) > nearness(best) ? name : best));
}

function placesByName(namings: readonly Naming[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { first, name } of [...namings].sort((a, b) => a.first - b.first)) {
    const own = places.get(name);
    if (own) own.push(first);
    else places.set(name, [first]);
  }
  return places;
}

/** The titles that an article puts right before each form; none for a form without. */
function titlesByForm(runs: readonly HintedRun[]): Map<string, readonly string[]> {
  const titles = new Map<string, Set<string>>();
  for (const run of runs) {
    if (run.titles.length === 0) continue;
    const own = titles.get(run.form) ?? new Set();
    titles.set(run.form, own);
    for (const title of run.titles) own.add(title);
  }
  return new Map([...titles].map(([form, own]) => [form, [...own]]));
}

/** Where each form first stands in a paragraph; headlines name people short before they are introduced. */
function firstInText(runs: readonly HintedRun[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const run of runs) if (run.isInParagraph && !first.has(run.form)) first.set(run.form, run.first);
  return first;
}
