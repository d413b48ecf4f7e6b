import type { Figure } from '../../analysis/figures/figure.ts';
import type { RenderedFigure } from '../../analysis/figures/render.ts';
import { answerOf, startWorker } from './worker.ts';

/** A thread that draws. */
export interface Drawing {
  /** Draws figures, while the caller goes on; may be called once. */
  draw: (figures: readonly Figure[]) => Promise<RenderedFigure[]>;
  /** Ends the thread. */
  end: () => Promise<void>;
}

/** Starts a thread that loads Vega, which takes half a second, while the caller reads and measures. */
export function startDrawing(): Drawing {
  const worker = startWorker('drawing-worker.ts');
  const answer = answerOf(worker);
  return {
    draw: (figures) => {
      worker.postMessage(figures.map(({ name, alt, spec }) => ({ name, alt, spec })));
      return answer as Promise<RenderedFigure[]>;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
