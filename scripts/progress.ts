import { shownLine } from './terminal.ts';

/** Where progress is shown: `process.stderr`, or something like it in a test. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shows what the run is doing, and takes it away at the end. */
export interface Progress {
  show(step: string): void;
  /** One of many is done: shown with a bar and the time left. */
  count(step: string, done: number, total: number): void;
  done(): void;
}

/** How progress is told: on a terminal as one line, in a log as plain lines, or not at all. */
export interface ProgressOptions {
  /** Plain lines, also where the output goes to a file. */
  log?: boolean;
  quiet?: boolean;
  /** Milliseconds that pass, for the time left; tests pass their own. */
  now?: () => number;
}

/** Counts are shown no oftener than this, in milliseconds: on a terminal, and as lines of a log. */
const pause = { terminal: 100, log: 5000 } as const;
const barWidth = 20;

/**
 * Progress on a terminal, as one line that is written over and over; nothing where the output goes to a pipe or a file,
 * unless a log is asked for.
 *
 * @example
 * const progress = progressOn(process.stderr);
 * progress.count('rain: reading', 120, 1000); // rain: reading ██░░░░░░░░░░░░░░░░░░ 120 of 1000, 4 s left
 * progress.done();
 */
export function progressOn(
  stream: ProgressStream,
  { log = false, quiet = false, now = () => performance.now() }: ProgressOptions = {},
): Progress {
  if (quiet || (!log && stream.isTTY !== true)) {
    return { show: () => undefined, count: () => undefined, done: () => undefined };
  }
  const clear = '\r\u001B[2K';
  const tell = (text: string) => {
    const line = shownLine(text);
    stream.write(log ? `${line}\n` : clear + line.slice(0, Math.max((stream.columns ?? 80) - 1, 0)));
  };
  let step = '';
  let began = 0;
  let told = 0;
  return {
    show: tell,
    count(name, done, total) {
      const time = now();
      if (name !== step) [step, began, told] = [name, time, -Infinity];
      if (done < total && time - told < (log ? pause.log : pause.terminal)) return;
      told = time;
      const left = Math.ceil((((time - began) / Math.max(done, 1)) * (total - done)) / 1000);
      const filled = Math.floor((barWidth * done) / Math.max(total, 1));
      const bar = log ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
      tell(`${name}${bar} ${done} of ${total}, ${left} s left`);
    },
    done() {
      if (!log) stream.write(clear);
    },
  };
}
