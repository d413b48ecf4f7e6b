import { describe, expect, it } from 'vitest';
import { actRows } from '../../analysis/measures/acts/acts.ts';
import type { ActRow } from '../../analysis/measures/acts/acts-table.ts';
import type { QuotationRow } from '../../analysis/measures/quotations/quotations-table.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

/** The acts of a text: who does what to whom, and how it is told. */
async function actsOf(text: string): Promise<string[]> {
  const named = 'President Ann Lee of Norland met General Ola Berg in Bern. Lee and Berg said little.';
  const [chapter] = await chaptersOf({ 'a.txt': `${named}\n\n${text}\n`, 'b.txt': 'It rained in Bern.' });
  return (chapter?.rows.acts ?? [])
    .filter(({ act }) => !act.startsWith('met '))
    .map(
      ({ agent, verb, patient, form, modality, polarity, holder }) =>
        `${agent || '∅'} ${verb} ${patient} (${[form, modality, polarity].join(', ')})${holder === '' ? '' : ` by ${holder}`}`,
    );
}

describe('an act', () => {
  it.each([
    ['Lee criticized Berg on Monday.', 'Lee criticize Ola Berg (active, fact, affirmed)'],
    ['Berg was arrested by Lee on Monday.', 'Lee arrest Ola Berg (passive, fact, affirmed)'],
    ['Berg was arrested on Monday.', '∅ arrest Ola Berg (agentless, fact, affirmed)'],
    ['Lee will not fire Berg.', 'Lee fire Ola Berg (active, planned, denied)'],
    ['Lee may fire Berg.', 'Lee fire Ola Berg (active, possible, affirmed)'],
    ['Lee should fire Berg.', 'Lee fire Ola Berg (active, ought, affirmed)'],
    ['Lee wants to fire Berg.', 'Lee fire Ola Berg (active, planned, affirmed) by Lee'],
    ['Lee called on Berg to resign.', 'Lee call Ola Berg (active, fact, affirmed)'],
    ['Lee accused Berg of lying.', 'Lee accuse Ola Berg (active, fact, affirmed)'],
    ['Lee launched a war on France.', 'Lee launch France (active, fact, affirmed)'],
  ])('is read from “%s”', async (text, act) => {
    expect(await actsOf(text)).toContain(act);
  });

  it('has a holder where somebody says it', async () => {
    expect(await actsOf('Berg said that Lee criticized France.')).toEqual([
      'Lee criticize France (active, claimed, affirmed) by Ola Berg',
    ]);
  });

  it('that a noun tells has whom it is done to, and its owner', async () => {
    expect(await actsOf('The trade war on France went on.')).toEqual(['∅ war France (noun, fact, affirmed)']);
  });

  it.each([
    ['The war on France went on.', 'fact'],
    ['France’s people fear a war on France.', 'possible'],
  ])('that a noun tells is sure where the noun is definite: “%s”', async (text, modality) => {
    expect((await actsOf(text)).join()).toContain(`(noun, ${modality}, affirmed)`);
  });

  it.each([
    ['a verb in another sense', 'Lee launched a visit to France. Lee fired a shot at the sea.'],
    ['a subject that nobody knows', 'It criticized them.'],
    ['an infinitive whose subject is not told', 'There is power to impeach Berg.'],
    ['a noun that looks like the verb', 'Lee’s defeat clears the way. She has subpoenas relating to Berg.'],
    ['somebody who acts upon himself', 'Lee criticized Lee.'],
    ['a description of somebody', 'Lee met Berg, France, fired director Ann Lee and Bern.'],
    ['who may be somebody farther off', 'They tied Berg to a clerk, who was arrested in Bern.'],
    ['allegations', 'They heard of allegations of assault on Berg.'],
    ['an idiom', 'Lee betrays no doubt.'],
    ['what somebody helps with', 'Berg helped oust Lee.'],
    ['a passive whose `by` belongs to another verb', 'Berg was accused of being swayed by Lee.'],
    ['a step that does nothing itself', 'Another step would be to sue Berg.'],
    ['how many it is done to', 'Lee killed more than 30.'],
    ['a participle before its noun', 'Lee has several previously rejected plans.'],
    ['what meets a thing', 'Lee met the expectations of the town.'],
  ])('is none in %s', async (_, text) => {
    expect(await actsOf(text)).toEqual([]);
  });
});

it('is left out where somebody else says “he”, and kept where the speaker says it of himself', () => {
  const act = (agent: string) =>
    ({
      agent,
      agent_basis: 'stand-in',
      patient: 'the plan',
      patient_basis: 'words',
      article: 'a',
      start: 5,
      end: 9,
    }) as ActRow;
  const said = { article: 'a', start: 0, end: 20, actor: 'Ola Berg', speaker: 'Berg' } as QuotationRow;
  expect(actRows([act('Ann Lee'), act('Ola Berg')], [said]).map(({ agent }) => agent)).toEqual(['Ola Berg']);
  expect(actRows([act('Ann Lee')], [])).toHaveLength(1);
});
