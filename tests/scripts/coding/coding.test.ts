import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../scripts/coding/agreement.ts';
import { codingSheet } from '../../../scripts/coding/coding-sheet.ts';
import { chaptersOf } from '../../findings/chapters-of.ts';

const texts = {
  'a.md': '---\noutlet: The Bell\n---\n\nThe half-baked plan failed. It was a shameless charade. A heroic crew came.\n',
  'b.md': '---\noutlet: The Gong\n---\n\nA ludicrous plan failed. The woeful plan of Bern was dropped.\n',
};
const sheetOf = async (seed: string, sample = 60) => {
  const { sheet, key, items } = codingSheet(await chaptersOf(texts), { measure: 'judging-words', sample, seed });
  const read = (csv: Buffer) =>
    Papa.parse<Record<string, string>>(String(csv), { header: true, skipEmptyLines: true }).data;
  return { sheet: read(sheet), key: read(key), items };
};

describe('a coding sheet', () => {
  it('shows the passage in its sentence, and neither outlet nor program', async () => {
    const { sheet } = await sheetOf('1');
    expect(sheet.map(({ text }) => text)).toContain('The »half-baked« plan failed.');
    expect(Object.keys(sheet[0] ?? {})).toEqual(['item', 'text', 'question', 'codes', 'code']);
    expect(sheet.every(({ code }) => code === '')).toBe(true);
  });

  it('has a key with both, item by item', async () => {
    const { sheet, key } = await sheetOf('1');
    const heroic = sheet.find(({ text }) => text?.includes('»heroic«'))?.['item'];
    expect(key.find(({ item }) => item === heroic)).toMatchObject({ outlet: 'the-bell', program: 'for' });
  });

  it('is the same for the same seed, another for another, and as long as it is asked to be', async () => {
    const [one, same, other, short] = await Promise.all([sheetOf('1'), sheetOf('1'), sheetOf('2'), sheetOf('1', 2)]);
    expect(same).toEqual(one);
    expect(other.sheet.map(({ text }) => text)).not.toEqual(one.sheet.map(({ text }) => text));
    expect([one.items, short.items]).toEqual([6, 2]);
  });
});

describe('agreement', () => {
  const sheet = (name: string, codes: readonly string[]) => ({
    name,
    csv: ['item,codes,code', ...codes.map((code, at) => `${at + 1},yes | no,${code}`)].join('\n'),
  });
  const key = { name: 'key.csv', csv: 'item,program\n1,yes\n2,no\n3,yes\n4,no\n' };

  it('is between the coders, then of each with the program', () => {
    const rows = agreement([sheet('ann', ['yes', 'no', 'yes', 'no']), sheet('bo', ['yes', 'no', 'no', ''])], key);
    expect(rows.map(({ between, units, same }) => [between, units, same])).toEqual([
      ['ann, bo', 3, 2 / 3],
      ['ann, the program', 4, 1],
      ['bo, the program', 3, 2 / 3],
    ]);
    expect(rows[1]?.alpha).toBe(1);
  });

  it('names the line of a code that the sheet does not allow', () => {
    expect(() => agreement([sheet('ann', ['yes', 'maybe'])])).toThrow(
      'ann:3: expected one of yes, no, or nothing, got maybe',
    );
  });

  it('refuses another sheet’s items, and a file that is no sheet', () => {
    expect(() => agreement([sheet('ann', ['yes']), sheet('bo', ['yes', 'no'])])).toThrow(
      'bo: expected the items of ann',
    );
    expect(() => agreement([{ name: 'x', csv: 'a,b\n1,2\n' }])).toThrow(
      'x:1: expected the columns item, codes, code, got a, b',
    );
  });
});
