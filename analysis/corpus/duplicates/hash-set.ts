/**
 * Distinct 32-bit hashes in a table with open addressing (linear probing); empty places hold 0, and a hash of 0 is kept
 * as 1. A third of the memory of a `Set` and many times its speed.
 */
export interface HashSet {
  size: number;
  /** As many places as a power of two, at most half of them taken. */
  places: Uint32Array;
}

/**
 * The distinct values of a list.
 *
 * @example hashSet(Uint32Array.of(7, 9, 7)).size // => 2
 */
export function hashSet(values: Uint32Array): HashSet {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(values.length * 2, 2))));
  let size = 0;
  for (const value of values) {
    const place = placeOf(places, value || 1);
    if (places[place] === 0) size += 1;
    places[place] = value || 1;
  }
  return { size, places };
}

/**
 * How many values two sets share.
 *
 * @example countShared(hashSet(Uint32Array.of(7, 9)), hashSet(Uint32Array.of(9))) // => 1
 */
export function countShared(one: HashSet, other: HashSet): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const value of smaller.places)
    if (value !== 0 && larger.places[placeOf(larger.places, value)] === value) shared += 1;
  return shared;
}

/** Where a value stands, or would. */
function placeOf(places: Uint32Array, value: number): number {
  let place = value & (places.length - 1);
  while (places[place] !== 0 && places[place] !== value) place = (place + 1) & (places.length - 1);
  return place;
}
