import { describe, expect, it } from 'vitest';
import { actsBetween } from '../../analysis/findings/acts-between.ts';
import type { ActRow } from '../../analysis/measures/acts/acts-table.ts';

const act = (changed: Partial<ActRow>): ActRow => ({
  ...{ outlet: 'paper-a', event: '', article: 'a', segment: 'paragraph', voice: 'outlet', holder: '' },
  ...{
    agent: 'Lee',
    agent_side: '',
    agent_basis: 'name',
    verb: 'sue',
    act: 'sued Berg',
    act_class: 'material-conflict',
  },
  ...{ patient: 'Berg', patient_side: '', patient_basis: 'name', polarity: 'affirmed', modality: 'fact' },
  ...{ form: 'active', start: 0, end: 9 },
  ...changed,
});

const study = (sides: [string, string][] = []) => ({
  outlets: ['paper-b', 'paper-a'].map((id) => ({ id, name: id })) as never,
  sides: new Map(sides.map(([id, name]) => [id, { id, name }])),
});

describe('actsBetween', () => {
  it('counts acts by outlet, pair and manner, in the order of the outlets', () => {
    const rows = [act({}), act({}), act({ outlet: 'paper-b', verb: 'meet', act_class: 'verbal-cooperation' })];
    expect(actsBetween(study(), rows)).toEqual([
      { outlet: 'paper-b', agent: 'Lee', patient: 'Berg', manner: 'with', acts: 1 },
      { outlet: 'paper-a', agent: 'Lee', patient: 'Berg', manner: 'against', acts: 2 },
    ]);
  });

  it('takes sides for those who belong to one, and no act within a side', () => {
    const sides = study([['north', 'Norland']]);
    expect(actsBetween(sides, [act({ agent_side: 'north' })])).toMatchObject([{ agent: 'Norland', patient: 'Berg' }]);
    expect(actsBetween(sides, [act({ agent_side: 'north', patient_side: 'north' })])).toEqual([]);
  });

  it.each<[string, Partial<ActRow>]>([
    ['what somebody says', { holder: 'Lee' }],
    ['what stands in a quotation', { voice: 'quoted' }],
    ['a plan', { modality: 'planned' }],
    ['what is denied', { polarity: 'denied' }],
    ['a demand', { act_class: 'demand' }],
    ['an agent known by a pronoun', { agent_basis: 'stand-in' }],
  ])('leaves out %s', (_, changed) => {
    expect(actsBetween(study(), [act(changed)])).toEqual([]);
  });

  it('keeps a passive without an agent', () => {
    const rows = [act({ agent: '', agent_basis: 'nobody', form: 'agentless' })];
    expect(actsBetween(study(), rows)).toMatchObject([{ agent: '', patient: 'Berg', acts: 1 }]);
  });
});
