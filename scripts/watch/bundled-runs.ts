/** Collects what changed and runs once things are quiet. */
export interface BundledRuns {
  /** Tells of a change; the run gets all names since the last one, each once, sorted. */
  changed(name: string): void;
  /** Forgets what is waiting, and waits for a run that is at work. */
  stop(): Promise<void>;
}

/**
 * Runs after changes: those that follow each other closely are one run, and those during a run are one more after it.
 *
 * @param run must not throw
 * @param options.quiet milliseconds without a change before a run
 * @example
 * const runs = bundledRuns(async (names) => console.log(names));
 * runs.changed('a.txt');
 */
export function bundledRuns(run: (names: string[]) => Promise<void>, { quiet = 150 } = {}): BundledRuns {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let atWork: Promise<void> | undefined;

  function start(): void {
    timer = undefined;
    if (atWork || waiting.size === 0) return;
    const names = [...waiting].sort();
    waiting.clear();
    atWork = run(names).finally(() => {
      atWork = undefined;
      if (!timer) start();
    });
  }

  return {
    changed(name) {
      waiting.add(name);
      clearTimeout(timer);
      timer = setTimeout(start, quiet);
    },
    async stop() {
      clearTimeout(timer);
      waiting.clear();
      await atWork;
    },
  };
}
