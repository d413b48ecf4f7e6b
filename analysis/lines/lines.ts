/** A line of a text without the white space around it; `number` counts from 1, empty lines are left out. */
export interface Line {
  number: number;
  start: number;
  end: number;
  text: string;
}

/**
 * The lines of a text that hold anything.
 *
 * @example linesOf('a\n\n b ').map((line) => line.text) // => ['a', 'b']
 */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (start >= from) {
      const raw = text.slice(start, end);
      const trimmed = raw.trim();
      if (trimmed !== '') {
        const lead = raw.length - raw.trimStart().length;
        lines.push({ number, start: start + lead, end: start + lead + trimmed.length, text: trimmed });
      }
    }
    if (newline < 0) break;
    start = newline + 1;
    number += 1;
  }
  return lines;
}

/**
 * The line, counted from 1, on which an offset stands.
 *
 * @example lineAt('a\nb', 2) // => 2
 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}
