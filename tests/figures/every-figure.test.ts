import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../analysis/figures/figure.ts';
import { renderFigure, type RenderedFigure } from '../../analysis/figures/render.ts';
import { drawn, figures, objectsIn } from './example-figures.ts';
import { someOutlets } from './example-rows.ts';

const names = Object.keys(figures);
const awkward = someOutlets(
  12,
  (index) =>
    ['<b>&"quotes"</b> 🙂', 'ערב טוב', 'A Very Long Name of a Newspaper for the Whole of the Coast'][index % 3] ?? '',
);
const strange = Array.from({ length: 15 }, (_, index) => `topic ${index} <i>&"\u0007\ud800 of considerable length`);
const variants = {
  'three outlets': {},
  'one outlet and one topic': { outlets: someOutlets(1), names: ['only'] },
  'eight outlets': { outlets: someOutlets(8) },
  'twelve awkward names and fifteen topics': { outlets: awkward, names: strange },
  'equal values': { same: true },
};

const schema = JSON.parse(
  readFileSync(new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url), 'utf8'),
) as object;
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe.each(Object.entries(variants))('every figure with %s', (_, options) => {
  const all: Figure[] = names.map((name) => drawn(name, options));
  let rendered: RenderedFigure[] = [];
  // Rendering throws at the first warning.
  beforeAll(async () => {
    rendered = await Promise.all(all.map(renderFigure));
  });

  it.each(names)('%s is valid Vega-Lite', (name) => {
    isVegaLite(all[names.indexOf(name)]?.spec);
    expect(isVegaLite.errors ?? []).toEqual([]);
  });

  it.each(names)('%s is 1280 × 720, and 2560 × 1440 as PNG', (name) => {
    const { svg = '', png = new Uint8Array() } = rendered[names.indexOf(name)] ?? {};
    const header = new DataView(png.buffer, png.byteOffset + 16, 8);
    expect(svg).toMatch(/^<svg [^>]*width="1280" height="720" viewBox="0 0 1280 720"/);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([2560, 1440]);
  });

  it.each(names)('%s has no type under 14 pixels and cuts no label', (name) => {
    const svg = rendered[names.indexOf(name)]?.svg ?? '';
    const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    expect(svg).not.toContain('…');
  });

  it.each(names)('%s writes an SVG without stray markup or control characters', (name) => {
    const svg = rendered[names.indexOf(name)]?.svg ?? '';
    expect(svg).not.toMatch(/<[bi]>|&(?!amp;|lt;|gt;|quot;|#)/);
    expect(svg).not.toMatch(/(?!\n)[\p{Cs}\p{Cc}]/u);
  });
});

describe('every figure', () => {
  it('is the same to the byte when it is drawn again, and carries its alternative text', async () => {
    const all = names.map((name) => drawn(name));
    const one = await Promise.all(all.map(renderFigure));
    const other = await Promise.all(names.map((name) => renderFigure(drawn(name))));
    expect(other).toEqual(one);
    expect(all.filter(({ alt }, index) => !one[index]?.svg.includes(`<title>${alt}</title>`))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  it('leaves all numbers to the rows: nothing is computed in its specification', () => {
    const computed = ['aggregate', 'calculate', 'filter', 'bin', 'timeUnit', 'transform', 'url'];
    const keys = new Set(objectsIn(drawn(name).spec).flatMap(Object.keys));
    expect(computed.filter((key) => keys.has(key))).toEqual([]);
  });

  it('tells a reader who cannot see it what it shows', () => {
    const figure = drawn(name);
    expect(figure.alt).toMatch(/Paper 1.*\.$/);
    expect(figure.spec.description).toBe(figure.alt);
  });

  it('is not drawn without rows', () => {
    expect(figures[name]?.({ noRows: true })).toBeUndefined();
  });

  it('has every column of its CSV in its rows', () => {
    const { rows, columns } = drawn(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(columns.filter((column) => rows.some((row) => !(column in row)))).toEqual([]);
  });

  it('gives an outlet the colour that it was given, and its name a ◊ when the text is damaged', () => {
    const outlets = someOutlets(3);
    const json = JSON.stringify(drawn(name, { outlets }).spec);
    // Parts of a whole and shares have colours of their own.
    if (!['actors', 'articles', 'emphasis', 'labels', 'quotations'].includes(name))
      expect(json).toContain(`"${outlets[2]?.colour ?? 'none'}"`);
    expect(json).toContain('Paper 2 ◊');
    expect(json).not.toContain('Paper 1 ◊');
  });
});
