import { deserialize, serialize } from 'node:v8';
import type { Figure } from '../../analysis/figures/figure.ts';
import type { RenderedFigure } from '../../analysis/figures/render.ts';
import { sha256 } from '../files/content.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';

/** Draws the figures that the cache does not hold: one whose rows did not change is not drawn again. */
export async function drawnFigures(figures: readonly Figure[], cache: Cache): Promise<RenderedFigure[]> {
  const code = await codeVersion(['analysis/figures']);
  const names = figures.map(({ name, alt, spec }) => `figures/${sha256(JSON.stringify([code, name, alt, spec]))}`);
  const known = await Promise.all(names.map((name) => cache.read(name)));
  const missing = figures.filter((_, index) => known[index] === undefined);
  const drawn = missing.length === 0 ? [] : await drawNow(missing);
  const fresh = new Map(missing.map((figure, index) => [figure, drawn[index]]));
  return Promise.all(
    figures.map(async (figure, index) => {
      const entry = known[index];
      if (entry !== undefined) return deserialize(entry) as RenderedFigure;
      const made = fresh.get(figure);
      if (made === undefined) throw new Error(`figures/${figure.name}: expected a drawing, got none`);
      await cache.write(names[index] ?? '', serialize(made));
      return made;
    }),
  );
}

/** Vega is loaded only where something is drawn. */
async function drawNow(figures: readonly Figure[]): Promise<RenderedFigure[]> {
  const { renderFigures } = await import('../../analysis/figures/render.ts');
  return renderFigures(figures);
}
