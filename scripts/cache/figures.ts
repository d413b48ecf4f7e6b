import { deserialize, serialize } from 'node:v8';
import type { Figure } from '../../analysis/figures/figure.ts';
import type { Drawn, RenderedFigure } from '../../analysis/figures/render.ts';
import { sha256 } from '../files/content.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';

/** Drawings on their way. */
export type Drawings = Promise<Drawn[]>;

/**
 * Begins the drawings of figures: one whose rows did not change is not drawn again.
 *
 * @param draw draws the figures that the cache does not hold; not called where it holds all
 * @returns when the drawing has begun, what gives the drawings of all figures, in their order
 */
export async function beginFigures(
  figures: readonly Figure[],
  cache: Cache,
  draw: (missing: readonly Figure[]) => Drawings,
): Promise<() => Drawings> {
  const code = codeVersion(['analysis/figures']);
  const names = figures.map(({ name, alt, spec }) => `figures/${sha256(JSON.stringify([code, name, alt, spec]))}`);
  const known = await Promise.all(names.map((name) => cache.read(name)));
  const missing = figures.filter((_, index) => known[index] === undefined);
  const drawing = missing.length === 0 ? Promise.resolve([]) : draw(missing);
  return async () => {
    const drawn = await drawing;
    const fresh = new Map(missing.map((figure, index) => [figure, drawn[index]]));
    return Promise.all(
      figures.map(async (figure, index) => {
        const entry = known[index];
        if (entry !== undefined) return deserialize(entry) as RenderedFigure;
        const made = fresh.get(figure);
        if (made === undefined) throw new Error(`figures/${figure.name}: expected a drawing, got none`);
        if (!('reason' in made)) await cache.write(names[index] ?? '', serialize(made));
        return made;
      }),
    );
  };
}
