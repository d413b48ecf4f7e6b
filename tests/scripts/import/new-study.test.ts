import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseStudyFile } from '../../../analysis/study/parse-study-file.ts';
import { entryShapes, studyShape } from '../../../analysis/study/schema.ts';
import { commentedStudy } from '../../../scripts/new/commented-study.ts';
import { runNew } from '../../../scripts/new/run-new.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('a new study explains every key, and is valid as it is and with every key in use', () => {
  const yaml = commentedStudy('Harbour strike');
  const inUse = yaml.replace(/^# (\w+:.*| {2}[\w-]+: \{.*)$/gm, '$1');
  expect(parseStudyFile(yaml, 's.yaml').title).toBe('Harbour strike');
  expect(parseStudyFile(inUse, 's.yaml').actors.get('lee')?.name).toBe('Ann Lee');
  const keys = [...Object.keys(studyShape), ...Object.values(entryShapes).flatMap((shape) => Object.keys(shape))];
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(yaml))).toEqual([]);
});

test('a study is made in its own folder and never over another', async () => {
  const data = await temporaryStudy({ 'harbour-strike/study.yaml': 'title: Mine\n' });
  const [log, error] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  expect([
    await runNew('Harbour strike', { data }),
    await runNew('data/rain', { data }),
    await runNew('../x', { data }),
  ]).toEqual([1, 0, 1]);
  expect(await readFile(join(data, 'harbour-strike/study.yaml'), 'utf8')).toBe('title: Mine\n');
  expect(await readFile(join(data, 'rain/study.yaml'), 'utf8')).toContain('title: Rain\n');
  expect([log?.mock.calls.length, error?.mock.calls.length]).toEqual([3, 2]);
  vi.restoreAllMocks();
});
