import type { Figure } from '../../analysis/figures/figure.ts';
import type { Drawn } from '../../analysis/figures/render.ts';
import { startWorker } from './worker.ts';

/** A thread that draws. */
export interface Drawing {
  /** Draws figures, while the caller goes on. */
  draw: (figures: readonly Figure[]) => Promise<Drawn[]>;
  /** Ends the thread. */
  end: () => Promise<void>;
}

/** Starts a thread that loads Vega, which takes half a second, while the caller reads and measures. */
export function startDrawing(): Drawing {
  const { ask, end } = startWorker('drawing-worker.ts', { packages: ['vega', 'vega-lite'] });
  return {
    draw: (figures) => ask(figures.map(({ name, alt, spec }) => ({ name, alt, spec }))) as Promise<Drawn[]>,
    end,
  };
}
