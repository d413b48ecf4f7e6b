import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../findings/chapters-of.ts';

const named = 'President Ann Lee of Norland met General Ola Berg in Bern. Lee and Berg said little.';

async function rowsOf(text: string) {
  const [chapter] = await chaptersOf({ 'a.txt': `${named}\n\n${text}\n`, 'b.txt': 'It rained in Bern.' });
  return { causes: chapter?.rows.causes ?? [], remedies: chapter?.rows.remedies ?? [] };
}

describe('a cause', () => {
  it.each([
    ['The ferry sank because of a storm.', 'The ferry sank ← a storm (stated)'],
    ['The port was closed in response to a strike.', 'The port was closed ← a strike (suggested)'],
    ['Lee cancelled her trip to Bern after a ship sank.', 'Lee cancelled her trip to Bern ← a ship sank (temporal)'],
    ['The storm led to a long strike.', 'a long strike ← The storm (stated)'],
    [
      'The trip, planned for May, was postponed after a ship sank.',
      'The trip, planned for May, was postponed ← a ship sank (temporal)',
    ],
  ])('is read from “%s”', async (text, expected) => {
    const { causes } = await rowsOf(text);
    expect(causes.map(({ effect, cause, firmness }) => `${effect} ← ${cause} (${firmness})`)).toEqual([expected]);
  });

  it.each([
    'The ferry sank not because of a storm.',
    'Lee ate after the meeting.',
    'Lee should resign after a ship sank.',
    'It also led to a long strike.',
    'This led to a long strike.',
  ])('is none in “%s”', async (text) => {
    expect((await rowsOf(text)).causes).toEqual([]);
  });

  it('is somebody’s where a speaker says it', async () => {
    const { causes } = await rowsOf('Berg said the ferry sank because of a storm.');
    expect(causes.map(({ holder, effect }) => `${holder}: ${effect}`)).toEqual(['Ola Berg: the ferry sank']);
  });
});

describe('a remedy', () => {
  it.each([
    ['Lee urged Berg to close the mines.', 'Lee → Berg: close the mines'],
    ['Lee called on Berg to close the mines.', 'Lee → Berg: close the mines'],
    ['Norland must close the mines.', ' → Norland: close the mines'],
    ['Norland must close the mines and opened a port.', ' → Norland: close the mines'],
  ])('is read from “%s”', async (text, expected) => {
    const { remedies } = await rowsOf(text);
    expect(remedies.map(({ asks, of, action }) => `${asks} → ${of}: ${action}`)).toEqual([expected]);
  });

  it.each([
    'It should be fine.',
    'Lee should have known it.',
    'No ship should sail there.',
    'Heads of the Army, Navy and Air Force budgets asked Berg to close the mines.',
    'Beyond that Norland should close the mines nothing is agreed.',
  ])('is none in “%s”', async (text) => {
    expect((await rowsOf(text)).remedies).toEqual([]);
  });
});
