import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { startReport } from '../../../scripts/watch/run-report.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const rain = { 'articles/a.txt': 'Rain falls\n\nThe rain fell on Friday. It was a bad day.' };

test('a report ends when it is done, with the exit code of the command', async () => {
  const study = await temporaryStudy(rain);
  expect(await startReport(study, join(dirname(study), 'out')).ended).toMatchObject({ exitCode: 0, errors: '' });
});

test('a report whose channel breaks off, as when its watch is killed, ends without a trace', async () => {
  const study = await temporaryStudy(rain);
  const { process: child } = startReport(study, join(dirname(study), 'out'));
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  expect(await readdir(dirname(study))).toEqual(['rain']);
});
