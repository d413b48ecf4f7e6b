import { expect, test } from 'vitest';
import { readStudy } from '../../../analysis/study/read-study.ts';
import { studyInputs } from '../../../scripts/files/study-inputs.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

test('the study file, the articles and the refused files are inputs', async () => {
  const folder = await temporaryStudy({ 'study.yaml': '', 'articles/a.txt': 'Rain.', 'articles/b.txt': '' });
  const inputs = await studyInputs(folder, await readStudy(folder));
  expect([...inputs.keys()]).toEqual(['study.yaml', 'articles/b.txt', 'articles/a.txt']);
});
