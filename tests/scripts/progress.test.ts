import { expect, test } from 'vitest';
import { progressOn } from '../../scripts/progress.ts';

/** What a stream is sent while a run shows one step. */
function sent(stream: { isTTY?: boolean; columns?: number }): string {
  let text = '';
  const progress = progressOn({ ...stream, write: (part) => (text += part) });
  progress.show('Reading\n5 articles');
  progress.done();
  return text;
}

test('on a terminal progress is one line that fits, and goes at the end', () => {
  expect(sent({ isTTY: true, columns: 16 })).toBe('\r\u001B[2KReading\\u{a}5 a\r\u001B[2K');
});

test('in a pipe there is no progress', () => {
  expect(sent({})).toBe('');
});

test('many are counted with a bar and the time left, no oftener than the eye follows', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY: true, write: (part) => lines.push(part) }, { now: () => time });
  for (const [done, at] of [
    [1, 0],
    [2, 60],
    [10, 1000],
  ] as const) {
    time = at;
    progress.count('reading', done, 20);
  }
  expect(lines.map((line) => line.slice(5))).toEqual([
    'reading █░░░░░░░░░░░░░░░░░░░ 1 of 20, 0 s left',
    'reading ██████████░░░░░░░░░░ 10 of 20, 1 s left',
  ]);
});

test('a log gets plain lines, and a quiet run nothing', () => {
  const lines: string[] = [];
  const stream = { write: (part: string) => lines.push(part) };
  progressOn(stream, { log: true }).show('measuring');
  progressOn(stream, { log: true, quiet: true }).show('measuring');
  expect(lines).toEqual(['measuring\n']);
});
