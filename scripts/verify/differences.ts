import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import type { Content } from '../files/content.ts';
import type { Problem, ReadReport } from './read-report.ts';

const mostShown = 80;

/**
 * Where a report is not what its study gives, a line a file: the first line that differs, as it is and as it should be.
 *
 * @param files what the study gives, by path
 */
export function differencesFrom({ bytes, outputs }: ReadReport, files: ReadonlyMap<string, Content>): Problem[] {
  const problems: Problem[] = [];
  for (const path of [...files.keys()].sort(byCodePoint)) {
    const wanted = Buffer.from(files.get(path) ?? '');
    const there = bytes(path);
    if (path === 'manifest.json' || there === undefined || there.equals(wanted)) continue;
    problems.push({ file: path, ...firstDifference(path, there, wanted) });
  }
  for (const path of outputs.keys())
    if (!files.has(path))
      problems.push({ file: path, message: 'expected no such file, got one that its study does not give' });
  return problems;
}

function firstDifference(path: string, there: Buffer, wanted: Buffer): Omit<Problem, 'file'> {
  if (path.endsWith('.png')) return { message: 'expected the picture that its study gives, got another' };
  const [own, other] = [there.toString('utf8').split('\n'), wanted.toString('utf8').split('\n')];
  const at = own.findIndex((line, index) => line !== other[index]);
  const index = at < 0 ? own.length : at;
  const from = Math.max(0, commonLength(own[index] ?? '', other[index] ?? '') - 20);
  const part = (line: string | undefined) =>
    line === undefined ? 'nothing' : `“${line.slice(from, from + mostShown)}”`;
  return { line: index + 1, message: `expected ${part(other[index])}, got ${part(own[index])}` };
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
