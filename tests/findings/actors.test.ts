import { expect, test } from 'vitest';
import { actorClaims } from '../../analysis/findings/actors.ts';
import { tellingActors } from '../../analysis/findings/telling-actors.ts';
import { chaptersOf } from './chapters-of.ts';
import { actorRow, measuredRows } from './invented-rows.ts';

const declared = (name: string) => ({
  ...{ id: name, name, kind: 'person' as const, aliases: [name], basis: 'declared' as const, side: '' },
});

/** What is claimed of papers a and b, where the study declares Ida and Al. */
function claim(...actors: ReturnType<typeof actorRow>[]) {
  const measured = measuredRows([...new Set(actors.map(({ outlet }) => outlet))], { actors });
  measured.corpus.actors = [declared('Ida'), declared('Al')];
  return actorClaims(measured)[0];
}

test('outlets that are about different people are told apart', () => {
  const made = claim(actorRow('a', 'Ida', 6, 1), actorRow('a', 'Al', 2, 1), actorRow('b', 'Al', 8, 1));
  expect(made?.figures).toEqual({
    leaders: [
      { outlet: 'b', actor: 'Al', mentions: 8, next: 0 },
      { outlet: 'a', actor: 'Ida', mentions: 6, next: 2 },
    ],
  });
});

test.each([
  ['the same leader', [actorRow('a', 'Ida', 6, 1), actorRow('b', 'Ida', 8, 1)]],
  ['a narrow lead', [actorRow('a', 'Ida', 6, 1), actorRow('a', 'Al', 5, 1), actorRow('b', 'Al', 8, 1)]],
  ['few mentions', [actorRow('a', 'Ida', 3, 1), actorRow('b', 'Al', 8, 1)]],
])('%s is no news', (_, rows) => {
  expect(claim(...rows)).toBeUndefined();
});

test('two found persons of one last name may be one, so nothing is claimed of either', () => {
  const person = (name: string) => ({ ...declared(name), basis: 'found' as const });
  const actors = [person('Benat Ruiz'), person('Beni Ruiz'), person('Ada Holm')];
  expect(tellingActors({ actors }).map(({ name }) => name)).toEqual(['Ada Holm']);
});

const long = 'The ferry was late again on Monday and the harbour stayed shut for the rest of the week.';
const holm = 'Ada Holm spoke first. Later Ada Holm left.';

const other = Array.from({ length: 40 }, (_, at) => `Rower ${at} waited near buoy ${at} for the tide.`).join(' ');

test('somebody whom every other outlet names is missing where no word of the name stands', async () => {
  const texts = { a: `${holm} ${long}`, b: `${other} ${holm}`, c: `${long} The captain spoke first.` };
  const yaml = 'actors: { holm: { name: Ada Holm, kind: person, aliases: [Holm] } }';
  const articles = Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${id}.txt`, `A ferry\n\n${text}`]));
  const missing = async (more: string) => {
    const [chapter] = await chaptersOf(
      { ...articles, 'c.txt': `${articles['c.txt'] ?? ''}${more}` },
      `title: t\n${yaml}`,
    );
    return chapter?.findings.filter(({ kind }) => kind === 'missing-actor').map(({ title }) => title);
  };
  expect(await missing('')).toEqual(['Unnamed outlet 3 never names Ada Holm; every other outlet does']);
  expect(await missing('\n\nHolm’s boat was there.')).toEqual([]);
});
