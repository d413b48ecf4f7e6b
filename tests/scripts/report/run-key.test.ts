import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { digestInputs } from '../../../scripts/cache/inputs-digest.ts';
import { sha256 } from '../../../scripts/files/content.ts';
import { manifest } from '../../../scripts/report/manifest.ts';
import { run } from '../../../scripts/report/run.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const made = vi.hoisted(() => ({ reports: 0, program: '' }));
vi.mock('../../../scripts/cache/code-version.ts', () => ({ codeVersion: () => made.program }));
vi.mock('../../../scripts/report/make-report.ts', () => ({
  makeReport: async (folder: string) => {
    made.reports += 1;
    const files = new Map([['report.md', '# Rain\n']]);
    files.set('manifest.json', manifest({ inputs: new Map(), settings: {}, outputs: files, packages: {} }));
    const digests = new Map(Array.from(files, ([path, content]) => [path, sha256(content)]));
    const study = { articles: [], outlets: new Map(), refused: [] };
    return {
      study,
      inputsDigest: await digestInputs(folder),
      files,
      digests,
      topFindings: [],
      boxes: [],
      warnings: [],
    };
  },
}));

beforeEach(() => {
  made.reports = 0;
});

/** A study of which a report was made once, by a program that no other test has. */
async function reported() {
  const study = await temporaryStudy({ 'study.yaml': 'title: Rain', 'articles/a.txt': 'The rain fell.' });
  const out = join(dirname(study), 'out');
  const again = (options: Parameters<typeof run>[1] = {}) => run([study], { out, quiet: true, ...options });
  made.program = study;
  await again();
  return { study, out, again };
}

test('where nothing changed, no report is made', async () => {
  const { again } = await reported();
  expect(await again()).toBe(0);
  expect(made.reports).toBe(1);
});

test.each<[string, (place: Awaited<ReturnType<typeof reported>>) => Promise<unknown>]>([
  [
    'another text',
    async ({ study, again }) => (await writeFile(join(study, 'articles/a.txt'), 'The snow fell.'), again()),
  ],
  ['another study file', async ({ study, again }) => (await writeFile(join(study, 'study.yaml'), ''), again())],
  ['a file more', async ({ study, again }) => (await writeFile(join(study, 'articles/b.txt'), 'Hail.'), again())],
  ['another program', ({ study, again }) => ((made.program = `${study}, edited`), again())],
  ['another folder to write', ({ out, again }) => again({ out: `${out}-2` })],
  ['no cache', ({ again }) => again({ cache: false })],
  ['a changed file in the report', async ({ out, again }) => (await writeFile(join(out, 'report.md'), ''), again())],
])('with %s the report is made again', async (_, change) => {
  await change(await reported());
  expect(made.reports).toBe(2);
});
