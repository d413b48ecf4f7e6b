import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../../../analysis/report/slides/slide.ts';
import { makeDeck } from '../../../scripts/slides/make-deck.ts';
import { drawn, figures } from '../../figures/example-figures.ts';
import { packageProblems } from './package-lint.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);
const quotes = [{ text: 'we & they <will> sail', source: 'The Post, line 3', url: 'articles/a.txt' }];
const slides: Slide[] = [
  { kind: 'title', title: 'Ferry & line', lead: 'Who is to blame?', notes: ['one'] },
  ...Object.keys(figures).map((name): Slide => {
    const figure = drawn(name);
    return {
      kind: 'content',
      title: `About ${name}`,
      figure,
      picture: `figures/${name}.png`,
      quotes,
      notes: [`note ${name}`],
    };
  }),
  {
    kind: 'content',
    title: 'Words',
    table: { head: ['outlet', 'headline', 'opens'], rows: [['A', 'b', 'c']] },
    notes: [],
  },
  { kind: 'content', title: 'Passages', quotes, notes: [] },
  { kind: 'content', title: 'Sources', bullets: [{ text: 'The Post', url: 'articles/a.txt' }], notes: [] },
];
const deck = () => makeDeck(slides, { title: 'Ferry & line', footer: 'made', pictures: () => picture });

describe('slides', () => {
  let bytes: Uint8Array;
  let entries: Record<string, Uint8Array>;
  const textOf = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  beforeAll(async () => {
    bytes = await deck();
    entries = unzipSync(bytes);
  });

  it('are a package of which nothing has to be repaired', () => {
    expect(packageProblems(bytes)).toEqual([]);
  });

  it('are the same bytes again', async () => {
    expect(Buffer.from(await deck()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('hold bars and dots as charts of the program, with a workbook each', () => {
    const charts = Object.keys(entries).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    const workbooks = Object.keys(entries).filter((name) => name.endsWith('.xlsx'));
    const native = Object.keys(figures).filter((name) => (drawn(name).office?.kind ?? 'table') !== 'table');
    expect(charts).toHaveLength(native.length);
    expect(workbooks).toHaveLength(native.length);
  });

  it('draw intervals as error bars whose numbers stand in the sheet', () => {
    const dots = Object.keys(entries).find(
      (name) => /chart\d+\.xml$/.test(name) && textOf(name).includes('<c:lineChart>'),
    );
    const xml = textOf(dots ?? '');
    expect(xml.match(/<c:errBars>/g)).toHaveLength(2);
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toMatch(/<c:minus><c:numRef><c:f>Sheet1!\$C\$2:/);
  });

  it('tell what a picture or a chart shows to those who do not see it', () => {
    const shown = slides.flatMap(({ figure }) => (figure && figure.office?.kind !== 'table' ? [figure.alt] : []));
    const all = Object.keys(entries)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(textOf)
      .join('');
    const told = Array.from(all.matchAll(/descr="([^"]*)"/g), ([, text = '']) => text);
    for (const alt of shown) expect(told).toContain(alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  });

  it('keep what the speaker needs in the notes', () => {
    const notes = Object.keys(entries)
      .filter((name) => name.startsWith('ppt/notesSlides/notesSlide'))
      .map(textOf)
      .join('');
    for (const name of Object.keys(figures)) expect(notes).toContain(`note ${name}`);
  });
});
