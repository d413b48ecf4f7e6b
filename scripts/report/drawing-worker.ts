import { parentPort } from 'node:worker_threads';
import { loadLibraries, renderFigures } from '../../analysis/figures/render.ts';

parentPort?.on('message', (figures: Parameters<typeof renderFigures>[0]) => {
  // A failure ends the thread and reaches whoever waits for its answer.
  void renderFigures(figures).then((rendered) => parentPort?.postMessage(rendered));
});
// Not awaited: see worker-start.mjs. A failure ends the thread, too.
void loadLibraries();
