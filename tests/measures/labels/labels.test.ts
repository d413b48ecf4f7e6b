import { describe, expect, it } from 'vitest';

import { frameOf } from '../../../analysis/measures/frame.ts';
import { labelsTable } from '../../../analysis/measures/labels/labels-table.ts';
import { labelRows } from '../../../analysis/measures/labels/labels.ts';
import type { Referent } from '../../../analysis/study/study.ts';
import { corpusOf } from '../../language/english/phrases/phrases-of.ts';

const kite: Referent = { id: 'kite', name: 'the kite', heads: ['kite', 'toy'] };

/** Rows of invented articles by outlet. */
const rowsOf = (texts: Record<string, string>, referents: Referent[] = []) => labelRows(corpusOf(texts), { referents });
const formsOf = (rows: readonly { referent: string; form: string }[], referent: string) =>
  rows.filter((row) => row.referent === referent).map(({ form }) => form);

describe('labels', () => {
  it('find a declared referent by its heads, with modifiers and clause', () => {
    const [row] = rowsOf({ a: 'Police found a large red kite flying over the school.' }, [kite]);
    expect(row).toMatchObject({ referent: 'the kite', basis: 'declared', head: 'kite', modifiers: ['large', 'red'] });
    expect(row?.label).toBe('a large red kite flying over the school');
  });

  it.each([
    ['Police found a suspected spy kite today.', 'epistemic', 'a suspected spy kite'],
    ['Police found what they called a spy kite today.', 'attributed', 'what they called a spy kite'],
    ['Police found what they said was a spy kite today.', 'attributed', 'what they said was a spy kite'],
    ['Police found the so-called kite today.', 'attributed', 'the so-called kite'],
    ['Police found a spy kite today.', 'none', 'a spy kite'],
    ['Police claimed a spy kite today.', 'none', 'a spy kite'],
    ['Police accused the spy kite today.', 'none', 'the spy kite'],
    ['Police call Rover a spy kite today.', 'attributed', 'a spy kite'],
  ])('name the hedge of “%s”', (text, hedge, label) => {
    expect(rowsOf({ a: text }, [kite])[0]).toMatchObject({ hedge, label });
  });

  it('do not take a doubt about an act for one about who a person is', () => {
    const rows = rowsOf({ a: 'He met Mr. Quill and possibly Mr. Brown.', b: 'Mr. Quill met Mr. Brown.' });
    expect(rows.filter(({ hedge }) => hedge !== 'none')).toEqual([]);
  });

  it('count overlapping phrases of one referent once, at the longest', () => {
    const rows = rowsOf({ a: 'They saw the toy of the kite club.', b: 'They saw the string of the kite.' }, [kite]);
    expect(formsOf(rows, 'the kite')).toEqual(['toy of the kite club', 'kite']);
  });

  it('take a surname, a title and a description for the same person', () => {
    const a = 'President Ada Quill spoke. Then Quill left. The president smiled. Ada Quill waved.';
    const rows = rowsOf({ a, b: 'In Rome, President Ada Quill spoke, and Mr. Brown left.' });
    expect(formsOf(rows, 'Ada Quill')).toEqual([
      'president ada quill',
      'quill',
      'president',
      'ada quill',
      'president ada quill',
    ]);
    expect(rows[0]?.kind).toBe('person');
  });

  it.each([
    ['few', 4, 'one thing'],
    ['many', 40, 'two things'],
  ])('take nouns that one sentence puts beside each other, of %s mentions (%i), for %s', (_, mentions, things) => {
    const many = 'They saw the kite. They liked the machine. '.repeat(mentions / 2);
    const rows = rowsOf({ a: `They saw the kite, a machine. ${many}`, b: many });
    const referentOf = (noun: string) => rows.find(({ head }) => head === noun)?.referent;
    expect(referentOf('kite') === referentOf('machine') ? 'one thing' : 'two things').toBe(things);
  });

  it('cut a description from the name behind it, but no title', () => {
    const a = 'The longtime harbor pilot Ada Quill spoke. Prime Minister Eve Brown listened.';
    const rows = rowsOf({ a, b: 'Mr. Quill and Prime Minister Eve Brown left.' });
    expect(formsOf(rows, 'Ada Quill')).toEqual(['longtime harbor pilot', 'ada quill', 'mr quill']);
    expect(formsOf(rows, 'Eve Brown')).toEqual(['prime minister eve brown', 'prime minister eve brown']);
  });

  it('do not take a description for a person whose country differs', () => {
    const a = 'French President Ada Quill spoke. Ada Quill met the Polish president, and the Polish president smiled.';
    const rows = rowsOf({ a, b: 'French President Ada Quill met the Polish president.' });
    expect(formsOf(rows, 'Ada Quill')).not.toContain('polish president');
  });

  it('group the names of a country with its capital and its government', () => {
    const rows = rowsOf({ a: 'He praised North Korea and Pyongyang.', b: 'He praised the North Korean government.' });
    expect(formsOf(rows, 'North Korea')).toEqual(['north korea', 'pyongyang', 'north korean government']);
  });

  it('take “the country” for the one named last, and “both countries” for the last two', () => {
    const a = 'He praised France and Poland. Both countries smiled. Poland waved. The impoverished country slept.';
    const rows = rowsOf({ a, b: 'He left France and Poland.' });
    expect(formsOf(rows, 'Poland')).toEqual(['poland', 'both countries', 'poland', 'impoverished country', 'poland']);
    expect(formsOf(rows, 'France')).toEqual(['france', 'both countries', 'france']);
  });

  it('take what names two countries for both', () => {
    const a = 'He left North and South Korea. She met French and South Korean officials. The two Koreas met.';
    const rows = rowsOf({ a, b: 'He left North Korea for France.', c: 'He left South Korea.' });
    expect(formsOf(rows, 'North Korea')).toEqual(['north and south korea', 'two koreas', 'north korea']);
    expect(formsOf(rows, 'France')).toEqual(['french and south korean officials', 'france']);
  });

  it('know a branch of government without its country where texts name it with its country', () => {
    const a = 'He met Italian harbor officials. Later Italian harbor officials left.';
    const rows = rowsOf({ a, b: 'He met harbor officials.', c: 'He met town officials.' });
    expect(formsOf(rows, 'Italy')).toContain('harbor officials');
    expect(formsOf(rows, 'Italy')).not.toContain('town officials');
  });

  it('take “both leaders” for the two named last', () => {
    const a = 'President Ada Quill met President Eve Brown. Both leaders smiled. Two aides slept.';
    const rows = rowsOf({ a, b: 'President Ada Quill met President Eve Brown.' });
    for (const name of ['Ada Quill', 'Eve Brown']) expect(formsOf(rows, name)).toContain('both leaders');
    expect(rows.map(({ form }) => form)).not.toContain('two aides');
  });

  it('take “his country” for that of the person named last', () => {
    const a = 'French President Ada Quill left Poland. Quill loves her country.';
    expect(formsOf(rowsOf({ a, b: 'She left France.' }), 'France')).toEqual(['country', 'france']);
  });

  it('group nouns of one meaning, and a group with its members', () => {
    const a = 'A convoy of farmers came. The convoy of farmers stayed. The farmers sang.';
    const rows = rowsOf({ a, b: 'The convoy left. The pact was old.', c: 'The farmers left. The treaty was old.' });
    expect(
      new Set(rows.filter(({ head }) => head === 'convoy' || head === 'farmer').map(({ referent }) => referent)).size,
    ).toBe(1);
    expect(
      new Set(rows.filter(({ head }) => head === 'pact' || head === 'treaty').map(({ referent }) => referent)).size,
    ).toBe(1);
  });

  it('name an act by different verbs with one object', () => {
    const rows = rowsOf({ a: 'They will suspend the tests soon.', b: 'They will halt the tests soon.' });
    expect(rows.filter(({ kind }) => kind === 'act').map(({ label }) => label)).toEqual([
      'suspend the tests',
      'halt the tests',
    ]);
  });

  it('take a noun that says what an act does away with for the verb with that object', () => {
    const a = 'They will abandon the weapons soon. Disarmament takes time.';
    const rows = rowsOf({ a, b: 'They will give up the weapons soon.' });
    const acts = rows.filter(({ form }) => /^(abandon|give|disarm)/.test(form));
    expect(acts.map(({ form }) => form)).toEqual(['abandon the weapons', 'disarmament', 'give up the weapons']);
    expect(new Set(acts.map(({ referent }) => referent)).size).toBe(1);
  });

  it('find what names two declared actors in both', () => {
    const actors = ['China', 'Peru'].map((name) => ({
      ...{ id: name, name, kind: 'country' as const, side: '', aliases: [name] },
    }));
    const rows = labelRows(corpusOf({ a: 'He left China for good. He left Peru. Both countries slept.' }, { actors }), {
      referents: [],
    });
    for (const { name } of actors) expect(formsOf(rows, name)).toContain('both countries');
  });

  it('do not take “one China” for China', () => {
    const actors = [{ id: 'china', name: 'China', kind: 'country' as const, side: '', aliases: ['China'] }];
    const corpus = corpusOf({ a: 'She spoke of one China. She left China.' }, { actors });
    expect(formsOf(labelRows(corpus, { referents: [] }), 'China')).toEqual(['china']);
  });

  it('say whose voice a label is in', () => {
    const rows = rowsOf({ a: 'The mayor said: “We all saw the kite above the town.” The kite fell.' }, [kite]);
    expect(rows.filter(({ referent }) => referent === 'the kite').map(({ voice }) => voice)).toEqual([
      'quoted',
      'outlet',
    ]);
  });

  it('leave out what only one outlet names', () => {
    expect(formsOf(rowsOf({ a: 'The goat ran. The goat slept.', b: 'The hen slept.' }), 'goat')).toEqual([]);
  });

  it('have offsets that cut the label out of the text', () => {
    const text = 'Police found a “large”\nred kite.';
    const [row] = rowsOf({ a: text }, [kite]);
    expect(text.slice(row?.start, row?.end).replace(/\s+/g, ' ')).toBe(row?.label);
  });

  it('make a frame with the columns of the table alone', async () => {
    const frame = await frameOf(labelsTable, rowsOf({ a: 'Police found a kite.' }, [kite]));
    expect(frame.columns).not.toContain('form');
    expect(frame.shape[0]).toBe(1);
  });
});
