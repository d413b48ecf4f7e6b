import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../findings/chapters-of.ts';

/** The evaluative words of a text: word, direction, whom it is said of. */
async function evaluativeIn(text: string): Promise<string[]> {
  const named = 'President Ann Lee of Norland met General Ola Berg in Bern. Lee and Berg said little.';
  const [chapter] = await chaptersOf({ 'a.txt': `${named}\n\n${text}\n`, 'b.txt': `${named} It rained.` });
  return (chapter?.rows['judging-words'] ?? [])
    .filter(({ kind }) => kind === 'evaluative' || kind === 'heated')
    .map(({ word, direction, owner, target }) => [word, direction, owner, target].filter(Boolean).join(', '));
}

describe('an evaluative word', () => {
  it.each([
    ['speaks against a thing', 'The half-baked plan failed.', ['half-baked, against, outlet']],
    ['speaks for a thing', 'It was a heroic rescue.', ['heroic, for, outlet']],
    ['is of the subject of a verb', 'Berg often boasted of the bridge.', ['boasted, against, outlet, Ola Berg']],
    ['is of whom a sentence says it is', 'Berg is a shameless man.', ['shameless, against, outlet, Ola Berg']],
    ['is of the owner of its phrase', 'The town saw Berg’s ludicrous plan.', ['ludicrous, against, outlet, Ola Berg']],
    [
      'is of nobody where a name stands in the middle',
      'The ludicrous Berg hearing began.',
      ['ludicrous, against, outlet'],
    ],
    ['makes it louder, and speaks against nobody', 'Berg slammed the plan.', ['slammed, none, outlet']],
    ['is not of whom it is about', 'The ludicrous attack on Berg failed.', ['ludicrous, against, outlet']],
    ['is a speaker’s in reported speech', 'Lee said that the plan was ludicrous.', ['ludicrous, against, speaker']],
  ])('%s', async (_, text, expected) => {
    expect(await evaluativeIn(text)).toEqual(expected);
  });

  it.each([
    ['denied', 'The plan was not ludicrous.'],
    ['denied of a clause', 'That does not mean Berg is a liar.'],
    ['supposed', 'They asked whether Berg is a liar.'],
    ['charged with', 'The guards were accused of being heavy-handed.'],
    ['a noun like its verb', 'The boast was forgotten.'],
    ['meant of bodies', 'The ferry slammed into the pier.'],
    ['done to somebody', 'Berg was vilified for years.'],
  ])('is none where it is %s', async (_, text) => {
    expect(await evaluativeIn(text)).toEqual([]);
  });
});
