import { describe, expect, it } from 'vitest';
import { isShownAct } from '../../analysis/findings/telling-acts.ts';
import { chaptersOf } from './chapters-of.ts';

const scene = 'General Ola Berg came to Bern on Monday. Ola Berg left on Tuesday.';

/** What two outlets lead to: titles of findings on acts, and the acts that the report shows. */
async function actsOf(one: string, other: string) {
  const paper = (outlet: string, text: string) => `---\noutlet: ${outlet}\n---\n\n${scene}\n\n${text}\n`;
  const [chapter] = await chaptersOf({ 'a.md': paper('A', one), 'b.md': paper('B', other) });
  return {
    titles: (chapter?.findings ?? []).filter(({ section }) => section === 'acts').map(({ title }) => title),
    shown: (chapter?.rows.acts ?? []).filter(isShownAct).map(({ outlet, act }) => `${outlet}: ${act}`),
  };
}

/** Makes Lee somebody. */
const lee = 'President Ann Lee came, too. Ann Lee slept.';
const rain = 'Then it rained. The streets were wet all day.';

describe('an agent left out', () => {
  it('is told where another outlet names whoever did the same', async () => {
    const { titles } = await actsOf(`${rain} Berg was fired on Tuesday.`, `${lee} Lee fired Berg on Tuesday.`);
    expect(titles).toEqual(['A does not say who fired Ola Berg; B does']);
  });

  it.each([
    ['is named at all', `${lee} ${rain} Berg was fired on Tuesday.`, `${lee} Lee fired Berg.`],
    ['is another’s in the same outlet', `Berg was fired. ${rain} Bern fired Berg.`, `${lee} Lee fired Berg.`],
    ['is what somebody claims', `${rain} Berg was allegedly fired.`, `${lee} Lee fired Berg.`],
    ['only may do it', `${rain} Berg was fired on Tuesday.`, `${lee} Lee may fire Berg on Tuesday.`],
  ])('is not told where the agent %s', async (_, one, other) => {
    expect((await actsOf(one, other)).titles).toEqual([]);
  });
});

describe('an act that the report shows', () => {
  it('is one that an outlet tells as a fact, of parties with names', async () => {
    const { shown } = await actsOf(`${lee} Lee criticized Berg.`, `${lee} Lee severed military channels.`);
    expect(shown).toEqual(['a: criticized Berg', 'b: severed military channels']);
  });

  it.each([
    ['somebody says', 'Berg said that Lee criticized France.'],
    ['may come', 'Lee may criticize Berg.'],
    ['a pronoun does', 'Lee sat down. She criticized Berg.'],
    ['meets nobody in particular', 'Lee restricts travel.'],
  ])('is none that %s', async (_, text) => {
    expect((await actsOf(`${lee} ${text}`, rain)).shown).toEqual([]);
  });
});
