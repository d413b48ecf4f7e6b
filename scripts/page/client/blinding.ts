import type { PageOutlet } from '../../../analysis/report/page/page-data.ts';

const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Puts the letters of outlets in the place of all that they are called. */
export function blinder(outlets: readonly PageOutlet[]): (text: string) => string {
  const letters = new Map(
    outlets.flatMap(({ names, blinded }) => names.map((name) => [name.toLowerCase(), blinded] as const)),
  );
  const names = [...letters.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  // A name has a capital somewhere: “the times are hard” names no outlet.
  return (text) =>
    text.replace(any, (found) => (found === found.toLowerCase() ? found : (letters.get(found.toLowerCase()) ?? found)));
}

/** Every text as it was, to be put back. */
const originals = new WeakMap<Node, string>();

/** Hides or shows the names of outlets in all text below an element; charts have their own way. */
export function blindBelow(root: Node, outlets: readonly PageOutlet[], isBlinded: boolean): void {
  const blinded = blinder(outlets);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('svg, [data-key]')) continue;
    const original = originals.get(node) ?? node.nodeValue ?? '';
    if (isBlinded) originals.set(node, original);
    node.nodeValue = isBlinded ? blinded(original) : original;
  }
}
