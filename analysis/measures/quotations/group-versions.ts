import { isSameContent, isSameWording } from './same-utterance.ts';
import { fullestOf } from './verdict.ts';
import type { Version } from './versions.ts';

/** A stem that more versions have than this leads to no comparison: it keeps the work linear in text. */
const mostPostings = 60;
/** Up to so many versions may have a stem for it to weigh fully; of more, it weighs the less. */
const fewPostings = 12;

/**
 * The versions that print the same thing said, as lists of places in `versions`. The longest quoted version leads a group
 * of all that share its wording; what is left joins the first group whose fullest version says the same in other words. Versions
 * are compared where they share two stems that are rare in the corpus. A group is never joined to another, so that
 * long statements do not chain what was said on different days.
 */
export function groupVersions(versions: readonly Version[]): number[][] {
  const postings = postingsOf(versions);
  const near = neighbourFinder(versions, postings);
  const weights = new Map([...postings].map(([stem, places]) => [stem, Math.min(1, fewPostings / places.length)]));
  const leaderOf = new Map<number, number>();
  const byLength = versions
    .map((_, place) => place)
    .filter((place) => versions[place]?.isQuoted)
    .sort((a, b) => (versions[b]?.words.length ?? 0) - (versions[a]?.words.length ?? 0) || a - b);
  const join = (leader: number, isSame: (a: Version, b: Version) => boolean) => {
    for (const other of near(leader)) {
      const [a, b] = [versions[leader], versions[other]];
      if (!leaderOf.has(other) && a && b && isSame(a, b)) leaderOf.set(other, leader);
    }
  };
  for (const leader of byLength) {
    if (leaderOf.has(leader)) continue;
    leaderOf.set(leader, leader);
    join(leader, isSameWording);
  }
  const groups = membersOf(leaderOf);
  const alone = (place: number) => (groups.get(leaderOf.get(place) ?? -1)?.length ?? 0) <= 1;
  for (const leader of byLength) {
    if (leaderOf.get(leader) !== leader) continue;
    const fullest = fullestPlace(versions, groups.get(leader) ?? [leader]);
    for (const other of near(fullest)) {
      const [a, b] = [versions[fullest], versions[other]];
      const isFree = other !== leader && (!leaderOf.has(other) || (leaderOf.get(other) === other && alone(other)));
      if (isFree && a && b && isSameContent(a, b, weights)) leaderOf.set(other, leader);
    }
  }
  return [...membersOf(leaderOf).values()].filter((members) => members.length > 1);
}

function fullestPlace(versions: readonly Version[], places: readonly number[]): number {
  const members = places.map((place) => versions[place]).filter((version) => version !== undefined);
  const fullest = fullestOf(members);
  return places.find((place) => versions[place] === fullest) ?? places[0] ?? 0;
}

function postingsOf(versions: readonly Version[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  versions.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const known = postings.get(stem);
      if (known) known.push(place);
      else postings.set(stem, [place]);
    }
  });
  return postings;
}

/** Finds the other versions that share at least two rare stems with one, in order of place. */
function neighbourFinder(versions: readonly Version[], postings: ReadonlyMap<number, readonly number[]>) {
  /** By version, the last search that came across it once, and twice. */
  const once = new Uint32Array(versions.length);
  const twice = new Uint32Array(versions.length);
  let search = 0;
  return (place: number): number[] => {
    search += 1;
    const near: number[] = [];
    for (const stem of versions[place]?.stems ?? []) {
      const places = postings.get(stem) ?? [];
      if (places.length > mostPostings) continue;
      for (const other of places) {
        if (other === place || twice[other] === search) continue;
        if (once[other] === search) {
          twice[other] = search;
          near.push(other);
        }
        once[other] = search;
      }
    }
    return near.sort((a, b) => a - b);
  };
}

function membersOf(leaderOf: ReadonlyMap<number, number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [place, leader] of [...leaderOf].sort(([a], [b]) => a - b)) {
    const group = groups.get(leader);
    if (group) group.push(place);
    else groups.set(leader, [place]);
  }
  return groups;
}
