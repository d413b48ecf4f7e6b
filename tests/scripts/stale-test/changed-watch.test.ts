import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { changedWatch } from '../../../scripts/stale-test/changed-watch.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

// The long form, a hundred times and more: `npm run stale-test -- --watch`.
test('bursts of edits, new names and undoing end in the report of a clean run when a study is watched', async () => {
  const place = dirname(await temporaryStudy({}));
  expect(await changedWatch(place, { times: 2, seed: 'rain' })).toEqual([]);
});
