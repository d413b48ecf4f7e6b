import { foldName, numberedName, safeFileName } from './file-name.ts';

/**
 * File names for what is wanted, in the same order: each safe on every system (`safeFileName`) and no two that some system
 * takes for one. Those that can keep their name do; of others that collide, the first has it and the next ones get `-2`, `-3`.
 *
 * @example
 * uniqueFileNames(['Deal.txt', 'deal.txt', 'a?b.txt']); // => ['Deal.txt', 'deal-2.txt', 'a-b.txt']
 */
export function uniqueFileNames(wanted: readonly string[]): string[] {
  const names = wanted.map(safeFileName);
  const asked = new Set(names.map(foldName));
  const taken = new Set<string>();
  const isTaken = (name: string) => taken.has(foldName(name));
  const next = nextFree((name) => isTaken(name) || asked.has(foldName(name)), numberedName);
  const given: string[] = [];
  for (const keepsItsName of [true, false]) {
    names.forEach((name, at) => {
      if ((name === wanted[at]) !== keepsItsName) return;
      const own = isTaken(name) ? next(name) : name;
      taken.add(foldName(own));
      given[at] = own;
    });
  }
  return given;
}

/**
 * Finds the first of `name-2`, `name-3`, … that is free. It goes on from the last number given: 100,000 rows may ask for one.
 *
 * @param numbered puts the number into the name
 * @example
 * nextFree((name) => name === 'a-2')('a'); // => 'a-3'
 */
export function nextFree(
  isTaken: (name: string) => boolean,
  numbered = (name: string, number: number) => `${name}-${number}`,
): (name: string) => string {
  const lastNumbers = new Map<string, number>();
  return (name) => {
    let number = lastNumbers.get(name) ?? 1;
    do number++;
    while (isTaken(numbered(name, number)));
    lastNumbers.set(name, number);
    return numbered(name, number);
  };
}
