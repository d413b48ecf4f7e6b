import type { View } from 'vega';

/** What Vega draws, as far as its place goes: a mark with items, of which groups hold further marks. */
interface SceneMark {
  marktype: string;
  items: readonly SceneItem[];
}

interface SceneItem {
  x?: number;
  y?: number;
  bounds?: { x1: number; y1: number; x2: number; y2: number };
  items?: readonly SceneMark[];
}

/**
 * The kind of the first mark that lies wholly outside the picture, or has no place: a sign that a text or a size ran out
 * of all bounds. `undefined` where none does.
 *
 * @param view that has run
 * @param svg what came of it
 */
export function markOutside(view: View, svg: string): string | undefined {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const padding = view.padding();
  const edge = typeof padding === 'number' ? { left: padding, top: padding } : padding;
  const [left, top] = view.origin();
  const root = (view.scenegraph() as unknown as { root: SceneMark }).root;
  const size = { width: Number(width), height: Number(height) };
  return outsideIn(root, left + (edge.left ?? 0), top + (edge.top ?? 0), size);
}

function outsideIn(
  { marktype, items }: SceneMark,
  x: number,
  y: number,
  size: { width: number; height: number },
): string | undefined {
  for (const { x: left = 0, y: top = 0, bounds, items: inner } of items) {
    // Vega gives empty marks bounds that are turned inside out.
    const isEmpty = !bounds || bounds.x1 > bounds.x2 || bounds.y1 > bounds.y2;
    const isInside =
      isEmpty || (bounds.x2 + x > 0 && bounds.y2 + y > 0 && bounds.x1 + x < size.width && bounds.y1 + y < size.height);
    if (!isInside) return marktype;
    for (const mark of inner ?? []) {
      const found = outsideIn(mark, x + left, y + top, size);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
