import { dirname, join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { killRuns } from '../../scripts/kill-test/kill-runs.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

// The long form, with a hundred kills and more: `node --import tsx scripts/kill-test.ts`.
test('runs that are killed leave a whole report, and the next one gives the bytes of a clean run', async () => {
  const study = await temporaryStudy({
    'study.yaml': 'title: Rain',
    'articles/a.txt': 'Rain falls\n\nThe rain fell on Friday. It was a bad day.',
  });
  const place = join(dirname(study), 'kills');
  await mkdir(place);
  const { killed, problems } = await killRuns(study, place, { kills: 6, seed: 'rain', killsBetweenRuns: 6 });
  expect(problems).toEqual([]);
  expect(killed).toBe(6);
}, 120_000);
