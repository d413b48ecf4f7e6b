import { describe, expect, it } from 'vitest';

import { actorRows } from '../../../analysis/measures/emphasis/actors.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';
import { bridge, declared, rainfall } from './bridge.ts';

const rows = actorRows(exampleCorpus([bridge, rainfall], declared));
const rowOf = (outlet: string, voice: string, actor: string) =>
  rows.find((row) => row.outlet === outlet && row.voice === voice && row.actor === actor);

describe('actors', () => {
  it('are counted by any of their names', () => {
    expect(rowOf('x', 'all', 'Ann Lee')?.mentions).toBe(4);
    expect(rowOf('x', 'all', 'The ferry')?.mentions).toBe(3);
  });

  it('have shares of all mentions in a voice', () => {
    expect(rowOf('x', 'all', 'Ann Lee')?.share_of_mentions).toBe(4 / 7);
    expect(rowOf('x', 'quoted', 'The ferry')?.share_of_mentions).toBe(1);
  });

  it('are mentioned by the outlet or by those whom it quotes', () => {
    expect(rowOf('x', 'outlet', 'The ferry')?.mentions).toBe(2);
    expect(rowOf('x', 'quoted', 'Ann Lee')?.mentions).toBe(0);
  });

  it('come first in a paragraph, or in the headline, 0', () => {
    expect(rowOf('x', 'all', 'The ferry')?.median_first_paragraph).toBe(0);
    expect(rowOf('x', 'all', 'Ann Lee')?.median_first_paragraph).toBe(2);
  });

  it('that nobody mentions have no share and no place', () => {
    expect(rowOf('y', 'all', 'Ann Lee')).toMatchObject({ mentions: 0, share_of_mentions: null });
    expect(rowOf('y', 'all', 'Ann Lee')?.median_first_paragraph).toBeNull();
  });

  it('keep the side and the basis that the study gives', () => {
    expect(rowOf('x', 'all', 'Ann Lee')).toMatchObject({ side: 'town', basis: 'declared' });
  });

  it('are the same in whatever order the articles come', () => {
    const examples = [bridge, rainfall, { id: 'c', outlet: 'y', text: 'It was the ferry that Ann Lee saw.' }];
    expect(actorRows(exampleCorpus(examples.toReversed(), declared))).toEqual(
      actorRows(exampleCorpus(examples, declared)),
    );
  });
});
