import { Worker } from 'node:worker_threads';
import { heardLater } from './heard-later.ts';

/** A thread that answers what it is asked, one question after the other. */
export interface Answering {
  /** Fails where the thread fails, or ends without an answer. */
  ask: (question: unknown) => Promise<unknown>;
  end: () => Promise<void>;
}

const start = new URL('worker-start.mjs', import.meta.url);

/** Folder of the bundled program, where this is it (`scripts/start.mjs`). */
declare const bundledProgram: string | undefined;

/** A module of this folder, bundled where this one is. */
const moduleUrl = (file: string) =>
  typeof bundledProgram === 'undefined'
    ? new URL(file, start).href
    : new URL(`report/${file.replace(/ts$/, 'mjs')}`, bundledProgram).href;

/**
 * Starts a module of this folder in a worker thread; it posts one message for each that it gets.
 *
 * @param file name of the module
 * @param options.packages names of those that the module needs and that have many files
 * @example await startWorker('drawing-worker.ts').ask([]); // => []
 */
export function startWorker(file: string, { packages = [] }: { packages?: readonly string[] } = {}): Answering {
  const argv = [moduleUrl(file), ...packages];
  // Without the options of this process, whose loader comes later.
  const worker = new Worker(start, { argv, execArgv: [] });
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
