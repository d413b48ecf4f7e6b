import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../../scripts/cache/code-version.ts';
import { root } from '../../../scripts/root.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test.each(['a.ts', 'a.js', 'a.mjs', 'words.json', 'words.csv', 'words.txt'])(
  'another %s is another program',
  async (name) => {
    const folder = await temporaryStudy({ [name]: 'one' });
    const version = () => codeVersion([relative(root, folder)]);
    const before = version();
    expect(version()).toBe(before);
    await writeFile(join(folder, name), 'two');
    expect(version()).not.toBe(before);
  },
);
