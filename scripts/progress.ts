/** Where progress is shown: `process.stderr`, or something like it in a test. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows what the run is doing, and takes it away at the end. */
export interface Progress {
  show(step: string): void;
  done(): void;
}

/**
 * Progress on a terminal, as one line that is written over and over; nothing where the output goes to a pipe or a file.
 *
 * @example
 * const progress = progressOn(process.stderr);
 * progress.show('Reading 5 articles');
 * progress.done();
 */
export function progressOn(stream: ProgressStream): Progress {
  const clear = '\r\u001B[2K';
  if (stream.isTTY !== true) return { show: () => undefined, done: () => undefined };
  return {
    show(step) {
      const room = (stream.columns ?? 80) - 1;
      stream.write(clear + step.replace(/\p{Cc}/gu, ' ').slice(0, Math.max(room, 0)));
    },
    done() {
      stream.write(clear);
    },
  };
}
