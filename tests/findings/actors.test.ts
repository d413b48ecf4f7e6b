import { expect, test } from 'vitest';
import { actorClaims } from '../../analysis/findings/actors.ts';
import { actorRow, measuredRows } from './invented-rows.ts';

const claim = (...actors: ReturnType<typeof actorRow>[]) =>
  actorClaims(measuredRows([...new Set(actors.map(({ outlet }) => outlet))], { actors }))[0];

test('an actor that leads everywhere is claimed of all outlets, with its shares', () => {
  const rows = ['a', 'b'].flatMap((outlet) => [actorRow(outlet, 'Ida', 3, 0.75), actorRow(outlet, 'Al', 1, 0.25)]);
  expect(claim(...rows)).toMatchObject({ outlets: ['a', 'b'], figures: { of: 2, share: [0.75, 0.75] } });
});

test('outlets with other leaders are told apart', () => {
  expect(claim(actorRow('a', 'Ida', 3, 1), actorRow('b', 'Al', 2, 1))?.figures.leaders).toEqual([
    { actor: 'Ida', outlets: ['a'] },
    { actor: 'Al', outlets: ['b'] },
  ]);
});

test('a tie for the first place has no leader', () => {
  expect(claim(actorRow('a', 'Ida', 2, 0.5), actorRow('a', 'Al', 2, 0.5))).toBeUndefined();
});

test('an outlet with a tie is not counted among those that agree', () => {
  const tie = [actorRow('c', 'Ida', 1, 0.5), actorRow('c', 'Al', 1, 0.5)];
  const made = claim(actorRow('a', 'Ida', 3, 1), actorRow('b', 'Ida', 2, 1), ...tie);
  expect(made).toMatchObject({ outlets: ['a', 'b'], figures: { of: 3 } });
});

test('how two declared sides divide is claimed where outlets differ in it', () => {
  const sided = (outlet: string, crew: number) => [
    { ...actorRow(outlet, 'Ida', crew, crew / 10), side: 'crew' },
    { ...actorRow(outlet, 'Al', 10 - crew, 1 - crew / 10), side: 'owners' },
  ];
  expect(claim(...sided('a', 8), ...sided('b', 3))?.figures.sides).toEqual({
    ...{ side: 'crew', lowest: { outlet: 'b', share: 0.3 }, highest: { outlet: 'a', share: 0.8 } },
  });
  expect(claim(...sided('a', 8), ...sided('b', 8))?.figures.sides).toBeUndefined();
});

test('actors that nobody mentions are no claim', () => {
  expect(claim(actorRow('a', 'Ida', 0, 0), actorRow('b', 'Ida', 0, 0))).toBeUndefined();
});
