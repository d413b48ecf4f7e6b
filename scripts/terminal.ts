import { visibleLine } from '../analysis/study/visible-marks.ts';

/** Characters of a line: its beginning says where, its end what was got. */
const longest = { start: 700, end: 300 } as const;
/** Lines of one message. */
const mostLines = 20;

/** The streams themselves, for what must listen to them or write over a line again. */
export const { stdout: outputStream, stderr: errorStream } = process;

/** Prints a line of what came of a run. */
export function say(line: string): void {
  outputStream.write(`${shownLine(line)}\n`);
}

/** Prints a line, or the first lines of a message, where errors go. */
export function warn(message: string | readonly string[]): void {
  const lines = typeof message === 'string' ? [message] : message;
  for (const line of lines.slice(0, mostLines)) errorStream.write(`${shownLine(line)}\n`);
  if (lines.length > mostLines) errorStream.write(`and ${lines.length - mostLines} more\n`);
}

/** Prints what has lines of its own, such as a table, JSON or help, whole. */
export function print(text: string, stream: NodeJS.WritableStream = outputStream): void {
  stream.write(text.split('\n').map(visibleLine).join('\n'));
}

/**
 * A line as it may reach a terminal: on one line, with marks for what a terminal would obey, and its middle left out where it
 * is too long to be read.
 *
 * @example
 * shownLine('refused a\n\u001b[2J.txt'); // => 'refused a\\u{a}\\u{1b}[2J.txt'
 */
export function shownLine(line: string): string {
  const { start, end } = longest;
  if (line.length <= start + end) return visibleLine(line);
  const first = line.slice(0, start).replace(/\p{Cs}$/u, '');
  return visibleLine(`${first} … ${line.slice(-end).replace(/^\p{Cs}/u, '')}`);
}
