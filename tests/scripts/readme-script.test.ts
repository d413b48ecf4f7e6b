import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

const shown = Array.from(
  readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g),
  ([, code = '']) => code,
);

/** Runs a script of the README as it stands there, but for where it finds the program and where it writes. */
async function run(code: string): Promise<{ printed: string; folder: string }> {
  const folder = await temporaryStudy({});
  const script = join(folder, 'mine.mts');
  const own = code
    .replaceAll('./analysis/', join(root, 'analysis/'))
    .replace(/writeFileSync\('/, `writeFileSync('${folder}/`);
  await writeFile(script, own);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' });
  return { printed, folder };
}

test('the script that the README shows first runs as it stands there', async () => {
  const { printed } = await run(shown[0] ?? '');
  expect(printed).toMatch(/afinn/);
  expect(printed).toMatch(/most-mentioned/);
});

test('the one that adds a measure writes the report with its section', async () => {
  const { folder } = await run(shown[1] ?? '');
  const report = readFileSync(join(folder, 'with-hedges.md'), 'utf8');
  expect(report).toMatch(/## In short/);
  expect(report.slice(report.indexOf('## Hedges'))).toMatch(/\| MercoPress \| \d+ \| \d+\.\d \|/);
});
