import { expect, test } from 'vitest';
import { actorFindings } from '../../analysis/findings/actors.ts';
import { actorRow, measuredRows } from './invented-rows.ts';

const finding = (...actors: ReturnType<typeof actorRow>[]) =>
  actorFindings(measuredRows([...new Set(actors.map(({ outlet }) => outlet))], { actors }))[0];

test('an actor that leads everywhere is said to', () => {
  const rows = ['a', 'b'].flatMap((outlet) => [actorRow(outlet, 'Ida', 3, 0.75), actorRow(outlet, 'Al', 1, 0.25)]);
  expect(finding(...rows)).toMatchObject({
    title: 'Every outlet mentions Ida most',
    text: 'Ida takes 75% of an outlet’s own mentions of actors.',
  });
});

test('outlets with other leaders are named', () => {
  expect(finding(actorRow('a', 'Ida', 3, 1), actorRow('b', 'Al', 2, 1))?.title).toBe(
    'Outlets differ in whom they mention most: Ida in Paper a and Al in Paper b',
  );
});

test('a tie for the first place has no leader', () => {
  expect(finding(actorRow('a', 'Ida', 2, 0.5), actorRow('a', 'Al', 2, 0.5))).toBeUndefined();
});

test('an outlet with a tie is not counted among those that agree', () => {
  const tie = [actorRow('c', 'Ida', 1, 0.5), actorRow('c', 'Al', 1, 0.5)];
  expect(finding(actorRow('a', 'Ida', 3, 1), actorRow('b', 'Ida', 2, 1), ...tie)?.title).toBe(
    '2 of 3 outlets mention Ida most',
  );
});

test('actors that nobody mentions are no finding', () => {
  expect(finding(actorRow('a', 'Ida', 0, 0), actorRow('b', 'Ida', 0, 0))).toBeUndefined();
});
