/**
 * A name for a reader made from an id, where the study gives none.
 *
 * @example
 * readableName('new-york_times'); // => 'New York Times'
 */
export function readableName(id: string): string {
  const words = id.split(/[\s_-]+/u).filter((word) => word !== '');
  if (words.length === 0) return id;
  return words.map((word) => word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())).join(' ');
}
