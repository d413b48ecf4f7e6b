import { describe, expect, it } from 'vitest';

import { quotationRows } from '../../../analysis/measures/quotations/quotations.ts';
import type { QuotationRow } from '../../../analysis/measures/quotations/quotations-table.ts';
import { corpusOf, people } from './corpus-fixture.ts';

const rowsOf = (...texts: string[]) => quotationRows(corpusOf(texts, people));
const only = (text: string): QuotationRow | undefined => rowsOf(text)[0];

describe('direct speech', () => {
  it('is exactly what stands inside the marks, with the speaker behind it', () => {
    const row = only('“The bridge will open in May,” Mei Tan said on Monday.');
    expect(row).toMatchObject({ directness: 'direct', speaker: 'Mei Tan', cue: 'said', cue_class: 'neutral' });
    expect(row?.text).toBe('The bridge will open in May,');
  });

  it('finds a speaker behind an inverted verb, without the clause that describes him', () => {
    const row = only('“The bridge will open in May,” said Adam Roth, who built three others, on Monday.');
    expect(row).toMatchObject({ speaker: 'Adam Roth', actor: 'Adam Roth', side: 'south' });
  });

  it('finds a speaker before what tells his party', () => {
    expect(only('“The bridge will open in May,” said Rep. Adam Roth (R-Utah).')?.speaker).toBe('Rep. Adam Roth');
    expect(only('“The bridge will open in May,” Rep. Adam Roth (R-Utah) said.')?.actor).toBe('Adam Roth');
  });

  it('is found by a verb that is a noun, too, behind a plural', () => {
    expect(only('“Nobody asked us,” residents claim.')).toMatchObject({ speaker: 'residents', cue: 'claim' });
    expect(only('The owner is a bad man, islanders scream.')).toMatchObject({ speaker: 'islanders', cue: 'scream' });
  });

  it('has a plural before its verb for its speaker, also one that could be a verb', () => {
    expect(only('Two campaign aides said the road was bad.')?.speaker).toBe('Two campaign aides');
  });

  it('has for its speaker who does something, and not what is done', () => {
    const row = only('Mei Tan is running for mayor, delivering a message that the bridge will help voters.');
    expect(row?.speaker).not.toMatch(/^running/);
  });

  it('is not what a clause behind its verb says of the occasion', () => {
    const rows = rowsOf('“It is late,” Tan said when asked by reporters about the ferry. “It should never have sunk.”');
    expect(rows.map(({ text, speaker }) => `${speaker}: ${text}`)).toEqual([
      'Tan: It is late,',
      'Tan: It should never have sunk.',
    ]);
  });

  it('finds a speaker before an apposition', () => {
    const row = only('“The bridge will open in May,” Mei Tan, a mayor who likes rivers, told reporters.');
    expect(row).toMatchObject({ speaker: 'Mei Tan', cue: 'told', directness: 'direct' });
  });

  it('goes on behind a clause of reporting in the middle, and in the next sentence', () => {
    const rows = rowsOf('“The bridge,” Tan said, “will open in May. We are ready.” “Nobody will wait for it again.”');
    expect(rows.map(({ directness }) => directness)).toEqual(['direct', 'direct', 'direct']);
    expect(rows.every(({ speaker }) => speaker === 'Tan')).toBe(true);
  });

  it('keeps its speaker in a paragraph of its own that no cue introduces', () => {
    const rows = rowsOf('“The bridge will open in May,” Tan said.\n\n“Nobody will ever wait for the ferry again.”');
    expect(rows.map(({ actor }) => actor)).toEqual(['Mei Tan', 'Mei Tan']);
  });

  it('reads a quotation that runs over two paragraphs as two rows of one speaker', () => {
    const rows = rowsOf('Roth wrote: “The bridge is late.\n\n“The ferry is later, and it is old.” Nobody answered.');
    expect(rows.map(({ text }) => text)).toEqual(['The bridge is late.', 'The ferry is later, and it is old.']);
  });

  it('leaves a quotation inside a quotation to the outer speaker', () => {
    const rows = rowsOf("“She said, ‘Trust the bridge,’ and we all did,” Roth said of the engineer's visit.");
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Roth']);
  });

  it('takes the name on a line behind a dash for the speaker', () => {
    const rows = rowsOf('“The bridge is late. It is dear.” ― Pam Reed\n“We all waited for years.” ― Jo Ash\n');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Pam Reed', 'Jo Ash']);
  });

  it('keeps the speaker of a line that leads to the next paragraph', () => {
    const row = only(
      'The bridge is late, and it is dear.\n\nTan continued:\n\n“The bridge will open in May, and it is a gift.”',
    );
    expect(row).toMatchObject({ speaker: 'Tan', cue: 'continued', directness: 'direct' });
  });

  it('finds a speaker behind a verb that leads its sentence', () => {
    expect(only('Said Ann Ellis: “The bridge is late and dear.” Tan left.')).toMatchObject({
      ...{ speaker: 'Ann Ellis', cue: 'said', text: 'The bridge is late and dear.' },
    });
  });

  it('finds the clause of reporting behind an exclamation that ends its sentence', () => {
    const row = only('“Nobody will wait for the next mayor of the town, Ronald Reed!” US Senator Jo Ash said.');
    expect(row).toMatchObject({ speaker: 'US Senator Jo Ash', cue: 'said' });
  });

  it('takes the subject of the sentence for the speaker of its participles', () => {
    const row = only('Hours later, Mei Tan met the owners who own the ferry, telling them, “Go home tonight.”');
    expect(row).toMatchObject({ speaker: 'Mei Tan', cue: 'telling' });
    expect(only('Speaking in the town, Tan went after the mayor, calling him “a total stiff.”')?.speaker).toBe('Tan');
  });

  it('goes on behind a word that joins its next sentence', () => {
    const rows = rowsOf('“I see nothing in it,” Tan said at noon. But “it may be good for the town after all.”');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Tan', 'Tan']);
  });

  it('ends where its marks close with a comma and the sentence goes on without it', () => {
    const row = only('Roth wrote to his friends, “The bridge is late and it is dear,” and shared a picture of it.');
    expect(row).toMatchObject({ text: 'The bridge is late and it is dear,', directness: 'direct' });
  });

  it('ends before a subordinate clause and before another clause of reporting', () => {
    const rows = rowsOf(
      'Tan said “not at all likely” when asked, and Roth said “rather dear” and others said “late” on Monday.',
    );
    expect(rows.map(({ text }) => text).slice(0, 2)).toEqual(['not at all likely', 'rather dear']);
  });

  it('is no programme that somebody owns', () => {
    expect(rowsOf('“The bridge is late,” Tan said on the channel’s “Morning River.”').map(({ text }) => text)).toEqual([
      'The bridge is late,',
    ]);
  });

  it('is left out of the furniture of a page', () => {
    const said = '“The bridge will open in May,” Mei Tan said on Monday.';
    expect(rowsOf(said, `${said}\n\nRead more: “The ferry will close in June,” Adam Roth said.`)).toHaveLength(2);
  });

  it('finds no speech in scare quotes and titles of works', () => {
    expect(rowsOf('The so-called “bridge” opened in May. Critics liked the film “The Long River Home” more.')).toEqual(
      [],
    );
  });
});

describe('the clause of reporting', () => {
  const clauseIn = (text: string) => text.slice(only(text)?.cue_start ?? 0, only(text)?.cue_end ?? 0);

  it('reaches from the speaker to what is said', () => {
    expect(clauseIn('On Monday, Tan told reporters the bridge was late.')).toBe('Tan told reporters');
  });

  it('reaches to the speaker where he stands behind the verb', () => {
    expect(clauseIn('“The bridge will open in May,” said Adam Roth, who built it.')).toBe('said Adam Roth');
  });

  it('has a verb with its particle for a cue', () => {
    expect(only('Tan played down the danger of the flood.')?.cue).toBe('played down');
  });
});

describe('mixed and indirect speech', () => {
  it('names a source that its verb does not stand beside', () => {
    const row = only('Experts on ports and local shipping said that the bridge was late.');
    expect(row).toMatchObject({ speaker: 'Experts', text: 'that the bridge was late' });
  });

  it('takes no noun and no blow for a verb of saying', () => {
    expect(rowsOf('The rebels attacked the town at noon.')).toEqual([]);
    expect(only('Tan attacked “the hateful bridge of all bridges” at noon.')?.cue).toBe('attacked');
    expect(rowsOf('The several river states could be late. The rules they made figure out nothing.')).toEqual([]);
    expect(only('Observers in the city say the bridge was late.')?.text).toBe('the bridge was late');
  });

  it('is said of people in the passive, too', () => {
    expect(only('The builders were accused of hiding the costs of the bridge.')?.text).toBe(
      'of hiding the costs of the bridge',
    );
  });

  it('is neither the day nor the occasion on which it was said', () => {
    expect(only('The bridge is an insult, the engineers said Friday.')?.text).toBe('The bridge is an insult');
    expect(only('Tan announced on Monday the end of the ferry.')?.text).toBe('the end of the ferry');
    expect(only('Tan called Friday for more money in a statement on Monday.')?.text).toBe('more money');
  });

  it('ends where the outlet goes on with what happened meanwhile', () => {
    expect(only('Tan promised to open the bridge, as Roth waited.')?.text).toBe('to open the bridge');
    expect(only('Tan promised to open the bridge, as well as a road.')?.text).toContain('a road');
  });

  it('ends before a second clause of reporting that "and" joins', () => {
    const rows = rowsOf('Tan said the bridge was late, and Roth noted that the ferry had sunk.');
    expect(rows.map(({ text }) => text)).toEqual(['the bridge was late', 'that the ferry had sunk']);
  });

  it('is nothing that somebody is expected to do', () => {
    expect(rowsOf('The mayor is expected to visit the bridge in May.')).toEqual([]);
  });

  it('stands behind a noun of saying that somebody owns, but for whom it addresses', () => {
    expect(only('Tan’s criticism of the late bridge went on.')).toMatchObject({ speaker: 'Tan’s', cue: 'criticism' });
    expect(rowsOf('Tan’s threat to the town went on.')).toEqual([]);
  });

  it('leaves a participle to the clause of reporting that it trails', () => {
    const rows = rowsOf(
      'Roth praised “the gift of a bridge,” a spokesman for Mei Tan said, calling the ferry “an old friend.”',
    );
    expect(rows.find(({ cue }) => cue === 'calling')?.speaker).toBe('a spokesman for Mei Tan');
  });

  it('goes on in a noun phrase behind a comma that lists, not behind one that opens a clause', () => {
    expect(only('Tan criticized the bridge, the ferry and the road.')?.text).toContain('and the road');
    expect(only('Tan criticized the bridge, which Roth had built.')?.text).toBe('the bridge');
  });

  it('counts as mixed where the outlet’s words join those inside the marks', () => {
    const row = only('Tan said the bridge was “a gift to every child of this patient town” and would open.');
    expect(row).toMatchObject({ directness: 'mixed', speaker: 'Tan', words: 9 });
  });

  it('takes the clause behind “that” up to another verb of reporting', () => {
    const row = only('Roth told reporters on Friday that the ferry was old and said he would sell it.');
    expect(row).toMatchObject({ directness: 'indirect', cue: 'told', text: 'that the ferry was old' });
  });

  it('takes what stands before a clause of reporting at the end', () => {
    expect(only('The ferry is old and will be sold, officials said on Friday.')).toMatchObject({
      speaker: 'officials',
      text: 'The ferry is old and will be sold',
    });
  });

  it('reads “according to” before and behind', () => {
    const rows = rowsOf('According to Roth, the ferry is old. The bridge is new, according to Mei Tan.');
    expect(rows.map(({ text, actor }) => [text, actor])).toEqual([
      ['the ferry is old', 'Adam Roth'],
      ['The bridge is new', 'Mei Tan'],
    ]);
  });

  it('takes what somebody wants, asks for and is accused of', () => {
    const rows = rowsOf('Roth vowed to sell the ferry. Tan called for a vote. Roth accused Tan of vanity.');
    expect(rows.map(({ text }) => text)).toEqual(['to sell the ferry', 'a vote', 'Tan of vanity']);
  });

  it('reads nouns that stand for speech', () => {
    const rows = rowsOf("Roth issued a warning about the old ferry. Tan's claim that it would sink was ignored.");
    expect(rows.map(({ cue, actor }) => [cue, actor])).toEqual([
      ['issued a warning', 'Adam Roth'],
      ['claim', 'Mei Tan'],
    ]);
  });

  it('finds no speech where a verb of reporting is a noun or an adjective', () => {
    expect(rowsOf('The report was long. His claims and her demands filled a highly anticipated page.')).toEqual([]);
  });
});

describe('speakers', () => {
  it('resolves a pronoun to who spoke last', () => {
    const rows = rowsOf('Mei Tan said the bridge was late. She said the ferry was old.');
    expect(rows.map(({ actor }) => actor)).toEqual(['Mei Tan', 'Mei Tan']);
  });

  it('does not take a pronoun for somebody named elsewhere when an unnamed official has just spoken', () => {
    const rows = rowsOf(
      'Roth said the bridge was late. A senior official said it was not. “It opens in May,” he added.',
    );
    expect(rows.map(({ actor }) => actor)).toEqual(['Adam Roth', '', '']);
  });

  it('resolves a description by the title that somebody bore before', () => {
    const rows = rowsOf('Transport minister Mei Tan was late. The minister said the bridge would open.');
    expect(rows[0]).toMatchObject({ speaker: 'The minister', actor: 'Mei Tan', side: 'north' });
  });

  it('gives the full name of somebody whom the study does not declare', () => {
    const rows = rowsOf('The town asked Olga Brandt for help. On Sunday, Brandt said the bridge was strong.');
    expect(rows.at(-1)?.actor).toBe('Olga Brandt');
  });
});

describe('words inside marks', () => {
  it('count once, for the inner speaker, where a quotation is reported by somebody else', () => {
    const rows = rowsOf('State media reported that Tan told Roth the bridge was “a fine and patient thing” of steel.');
    expect(rows.map(({ words }) => words)).toEqual([0, 5]);
  });
});
