import { expect, test, vi } from 'vitest';
import { newCommand } from '../../scripts/command.ts';
import { print, say, shownLine, warn } from '../../scripts/terminal.ts';

/** What is written to a stream meanwhile. */
function written(stream: NodeJS.WriteStream, act: () => void): string {
  const spy = vi.spyOn(stream, 'write').mockReturnValue(true);
  act();
  const text = spy.mock.calls.map(([part]) => String(part)).join('');
  spy.mockRestore();
  return text;
}

test('a value with an escape sequence or a line end is one line that a terminal does not obey', () => {
  const line = written(process.stdout, () => {
    say('refused a\u001b]0;owned\u0007\n\u202eb.txt');
  });
  expect(line).toBe('refused a\\u{1b}]0;owned\\u{7}\\u{a}\\u{202e}b.txt\n');
});

test('a long line keeps its beginning and its end', () => {
  const line = shownLine(`here: expected one, got ${'x'.repeat(5000)} of b`);
  expect(line).toMatch(/^here: expected one, got x+ … x+ of b$/);
  expect(line.length).toBeLessThan(1010);
});

test('a long message is its first lines and how many more there are', () => {
  const message = Array.from({ length: 50 }, (_, n) => `problem ${n}`);
  const lines = written(process.stderr, () => {
    warn(message);
  });
  expect(lines.split('\n').slice(18)).toEqual(['problem 18', 'problem 19', 'and 30 more', '']);
});

test('a table keeps its lines and loses its escapes', () => {
  const text = written(process.stdout, () => {
    print('a\n\u009bb\n');
  });
  expect(text).toBe('a\n\\u{9b}b\n');
});

test('what was typed comes back harmless in the command’s own errors', () => {
  const command = newCommand('x').exitOverride();
  const text = written(process.stderr, () => {
    expect(() => command.parse(['node', 'x', '--\u001b[2J'])).toThrow();
  });
  expect(text).toContain("unknown option '--\\u{1b}[2J'");
  expect(text).toContain('Usage: x');
});
