/**
 * Order of two texts by code point, for `Array.prototype.sort`: the same on every machine and in every locale.
 * (JavaScript's own order goes by UTF-16 unit and puts `😀` before `ﬁ`.)
 *
 * @example
 * ['é', 'b', 'B'].sort(byCodePoint); // => ['B', 'b', 'é']
 */
export function byCodePoint(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  let at = 0;
  while (at < shared && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at === shared) return left.length - right.length;
  return aboveSurrogates(left.charCodeAt(at)) - aboveSurrogates(right.charCodeAt(at));
}

/** Moves surrogates above the rest of the basic plane, where the characters that they stand for belong. */
function aboveSurrogates(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
