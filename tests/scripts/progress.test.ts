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
  expect(sent({ isTTY: true, columns: 12 })).toBe('\r\u001B[2KReading 5 a\r\u001B[2K');
});

test('in a pipe there is no progress', () => {
  expect(sent({})).toBe('');
});
