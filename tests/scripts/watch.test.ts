import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryStudy } from '../study/temporary-study.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Outlets differ in what they call it, so that a finding can move. */
const crate = 'referents: { crate: { name: the crate, heads: [crate, bomb] } }';
const patience = { timeout: 60_000, interval: 50 };

/** Watches a study; what it prints grows while it runs. */
function watching(study: string): { child: ChildProcess; printed: () => string } {
  const given = ['--import', 'tsx', 'scripts/watch.ts', study, '--out', join(dirname(study), 'out')];
  const child = spawn(process.execPath, given, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (printed += part.toString()));
  return { child, printed: () => printed };
}

test('a report is made again after a change, and a mistake is told and waited out', async () => {
  const study = await temporaryStudy({
    'study.yaml': `title: Rain\n${crate}`,
    'articles/a.txt': 'Crate found\n\nA suspected bomb lay on the beach all Friday.',
    'articles/b.txt': 'Crate opened\n\nThe crate was opened on the beach on Friday.',
  });
  const { child, printed } = watching(study);
  await vi.waitFor(() => {
    expect(printed()).toMatch(/report\.md: watching \(\d+\.\d s\)\n/);
  }, patience);

  await writeFile(join(study, 'study.yaml'), 'title: [');
  await vi.waitFor(() => {
    expect(printed()).toMatch(/study\.yaml:1: expected .*\n.*left as it was/);
  }, patience);

  await writeFile(join(study, 'study.yaml'), `title: Storm\n${crate}`);
  await appendFile(join(study, 'articles/a.txt'), ' The alleged bomb was old. The alleged bomb stayed there.');
  await vi.waitFor(() => {
    expect(printed()).toMatch(/1 article edited \(a\), title edited: \d+ findings? moved.* \(\d+\.\d s\)\n$/);
  }, patience);
  expect(await readFile(join(dirname(study), 'out/report.md'), 'utf8')).toMatch(/^# Storm/);

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
}, 200_000);

test('a study that is not there is an expected error', async () => {
  const { child, printed } = watching('no/such/study');
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(printed()).toBe('no/such/study: expected a folder, got nothing of that name\n');
});
