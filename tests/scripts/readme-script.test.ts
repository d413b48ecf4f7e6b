import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

test('the script that the README shows runs as it stands there', async () => {
  const [, shown = ''] = /```ts\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const script = join(await temporaryStudy({}), 'mine.mts');
  await writeFile(script, shown.replace('./analysis/', join(root, 'analysis/')));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' });
  expect(printed).toMatch(/afinn/);
  expect(printed).toMatch(/most-mentioned/);
});
