import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a module of this folder in a worker thread. A worker does not inherit the loader of TypeScript: it starts with
 * registering it.
 *
 * @param file name of the module
 * @example startWorker('drawing-worker.ts').postMessage([]);
 */
export function startWorker(file: string, options: WorkerOptions = {}): Worker {
  const code = `import { register } from '${import.meta.resolve('tsx/esm/api')}';
    register();
    await import('${new URL(file, import.meta.url).href}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}

/** The next message of a worker; fails where the worker fails, or ends without one. */
export function answerOf(worker: Worker): Promise<unknown> {
  const answer = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`expected a worker that answers, got exit code ${code}`));
    });
  });
  // Whoever waits hears of a failure; until then it is nobody's.
  answer.catch(() => undefined);
  return answer;
}
