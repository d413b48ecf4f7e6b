import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { changedRuns } from '../../../scripts/stale-test/changed-runs.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

// What is drawn does not matter here, and drawing is what costs time.
vi.mock('../../../scripts/report/drawing.ts', () => ({
  startDrawing: () => ({
    draw: (figures: readonly { alt: string }[]) =>
      Promise.resolve(figures.map(({ alt }) => ({ specJson: alt, svg: alt, png: new Uint8Array() }))),
    end: () => Promise.resolve(),
  }),
}));

// The long form, a hundred times and more: `npm run stale-test`. With this seed the digest of what was found before the
// reading, in the place of that of what was read, gives a stale report twice.
test('files that are edited, renamed and undone while they are read never leave a stale report', async () => {
  const place = dirname(await temporaryStudy({}));
  expect(await changedRuns(place, { times: 5, seed: 'one' })).toEqual([]);
});
