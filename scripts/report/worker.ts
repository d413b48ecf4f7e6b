import { Worker, type WorkerOptions } from 'node:worker_threads';
import { heardLater } from './heard-later.ts';

/** A thread that answers what it is asked, one question after the other. */
export interface Answering {
  /** Fails where the thread fails, or ends without an answer. */
  ask: (question: unknown) => Promise<unknown>;
  end: () => Promise<void>;
}

/**
 * Starts a module of this folder in a worker thread; it posts one message for each that it gets.
 *
 * @param file name of the module
 * @example await startWorker('drawing-worker.ts').ask([]); // => []
 */
export function startWorker(file: string, options: WorkerOptions = {}): Answering {
  // Without the options of this process: its loader would be registered twice.
  const worker = new Worker(startOf(file), { execArgv: [], ...options });
  const waiting: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => {
    fail(new Error(`expected a worker that answers, got exit code ${code}`));
  });
  return {
    ask: (question) => {
      const answer = new Promise((resolve, reject) => {
        if (failure) reject(failure);
        else waiting.push({ resolve, reject });
      });
      worker.postMessage(question);
      return heardLater(answer);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** A module behind the loader of TypeScript, which threads do not inherit. */
function startOf(file: string): URL {
  const code = `import { register } from '${import.meta.resolve('tsx/esm/api')}';
    register();
    await import('${new URL(file, import.meta.url).href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
