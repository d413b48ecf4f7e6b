import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { killRuns } from '../../scripts/kill-test/kill-runs.ts';
import { importScenes, reportScenes } from '../../scripts/kill-test/scenes.ts';
import { temporaryStudy } from '../study/temporary-study.ts';

// The long form, with hundreds of kills: `npm run kill-test`.
test('runs that are killed leave whole folders and the user’s files, and the next run gives the bytes of a clean one', async () => {
  const study = await temporaryStudy({
    'study.yaml': 'title: Rain',
    'articles/a.txt': 'Rain falls\n\nThe rain fell on Friday. It was a bad day.',
  });
  const place = join(dirname(study), 'kills');
  await mkdir(place);
  const reports = (await reportScenes(study, place)).filter(({ name }) => /^(?:warm|incremental, shared)/.test(name));
  const { killed, problems } = await killRuns([...reports, ...(await importScenes(place))], { kills: 5, seed: 'rain' });
  expect(problems).toEqual([]);
  expect(killed).toBe(5);
}, 300_000);
