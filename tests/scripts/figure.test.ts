import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { runFigure } from '../../scripts/figure/run-figure.ts';
import * as terminal from '../../scripts/terminal.ts';

const ferry = new URL('../fixtures/ferry', import.meta.url).pathname;
let folder = '';
const said: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'figure-'));
});
vi.spyOn(terminal, 'say').mockImplementation((line) => said.push(line));
vi.spyOn(terminal, 'warn').mockImplementation((lines) => said.push(...[lines].flat()));
afterEach(() => said.splice(0));

const run = (name: string, options: object) => runFigure(ferry, name, { format: 'csv', scale: '1', ...options });

it('draws a figure of some outlets, with a title that claims nothing', async () => {
  const out = path.join(folder, 'some.vl.json');
  expect(await run('articles', { format: 'vl.json', outlets: 'post', out })).toBe(0);
  const spec = JSON.parse(await readFile(out, 'utf8')) as { title: { text: string[] }; data: { values: object[] } };
  expect(spec.title.text.join(' ')).toBe('How much of its article each outlet leaves to those it quotes');
  expect(new Set(spec.data.values.map((row) => (row as { outlet: string }).outlet)).size).toBe(1);
});

it('gives its data for these outlets alone', async () => {
  const out = path.join(folder, 'some.csv');
  expect(await run('articles', { outlets: 'post', out })).toBe(0);
  const [, ...rows] = (await readFile(out, 'utf8')).trim().split('\n');
  expect(rows.map((row) => row.split(',')[0])).toEqual(['post']);
});

it('makes a PNG of the size that is asked for', async () => {
  const out = path.join(folder, 'small.png');
  expect(await run('articles', { format: 'png', scale: '0.5', out })).toBe(0);
  expect((await readFile(out)).readUInt32BE(16)).toBe(640);
});

it('draws an SVG without letters that need a font, or with them', async () => {
  const [outlines, letters] = [path.join(folder, 'outlines.svg'), path.join(folder, 'letters.svg')];
  expect(await run('articles', { format: 'svg', out: outlines })).toBe(0);
  expect(await run('articles', { format: 'svg', text: true, out: letters })).toBe(0);
  expect(await readFile(letters, 'utf8')).toContain('<text');
  const drawn = await readFile(outlines, 'utf8');
  expect(drawn).not.toContain('<text');
  expect(drawn).toMatch(/^<svg [^>]*role="img" aria-label="Stacked bars/);
});

it('draws on a dark ground', async () => {
  const out = path.join(folder, 'dark.vl.json');
  expect(await run('articles', { format: 'vl.json', dark: true, out })).toBe(0);
  expect((JSON.parse(await readFile(out, 'utf8')) as { background: string }).background).toBe('#14181d');
});

it.each([
  ['article', {}, /expected one of its figures, .* got article \(did you mean articles\?\)/],
  ['articles', { outlets: 'nobody' }, /--outlets: expected some of .*, got nobody/],
  ['articles', { format: 'gif' }, /--format: expected one of png, svg, vl\.json, csv, got gif/],
  ['articles', { scale: '0' }, /--scale: expected a number above 0 and up to 8, got 0/],
])('refuses %s with %j', async (name, options, message) => {
  expect(await run(name, { ...options, out: path.join(folder, 'none') })).toBe(1);
  expect(said.join('\n')).toMatch(message);
});

it('writes over nothing, unless told to', async () => {
  const out = path.join(folder, 'twice.csv');
  expect([await run('articles', { out }), await run('articles', { out })]).toEqual([0, 1]);
  expect(await run('articles', { out, force: true })).toBe(0);
});
