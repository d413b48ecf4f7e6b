/**
 * Scores as a table for a terminal, a line each, with the names of their columns above.
 *
 * @example scoreTable([{ method: 'ours', pages: 2, f1: 0.5 }])
 * // => 'method  pages     f1\nours        2  0.500\n'
 */
export function scoreTable(scores: readonly object[]): string {
  const rows = scores.map((score) => Object.entries(score).map(([name, value]) => cell(name, value)));
  const names = Object.keys(scores[0] ?? {}).map(inWords);
  const widths = names.map((name, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), name.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ');
  return [names, ...rows].map((cells) => `${line(cells).trimEnd()}\n`).join('');
}

function cell(name: string, value: unknown): string {
  if (typeof value !== 'number') return String(value);
  if (Number.isInteger(value) && !isShare(name)) return String(value);
  return value.toFixed(isShare(name) ? 3 : 1);
}

const isShare = (name: string) => /^(?:precision|recall|f1)/.test(name);
const inWords = (name: string) => name.replace(/\p{Lu}/gu, (capital) => ` ${capital.toLowerCase()}`);
