import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askedFormats, formatsOf, isOwnChoice, keptFormats, parsedFormats } from '../../../scripts/report/formats.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterEach(() => rm(folder, { recursive: true }));
const manifest = (settings: object) => writeFile(join(folder, 'manifest.json'), JSON.stringify({ settings }));

it('a format that there is not is named with those that there are', () => {
  expect(() => parsedFormats('md,docx')).toThrow('--formats: expected some of md, html, pptx, ipynb, got docx');
  expect(() => parsedFormats('')).toThrow('got nothing');
});

it('a report keeps what a command asked for, and follows its study otherwise', async () => {
  expect(keptFormats(folder)).toBeUndefined();
  await manifest({ formats: ['md', 'html'], formats_from: 'command' });
  expect(keptFormats(folder)?.formats).toEqual(['md', 'html']);
  await manifest({ formats: ['md', 'html'] });
  expect(keptFormats(folder)).toBeUndefined();
});

it('what is asked with a plus comes beside what is there, else in its place', async () => {
  await manifest({ formats: ['md', 'html'], formats_from: 'command' });
  expect(askedFormats(folder, parsedFormats('+pptx'))?.formats).toEqual(['md', 'html', 'pptx']);
  expect(askedFormats(folder, parsedFormats('pptx'))?.formats).toEqual(['md', 'pptx']);
  expect(formatsOf({ formats: ['html'] }, parsedFormats('+pptx'))).toEqual(['md', 'html', 'pptx']);
});

it('a command that asks for what the study says leaves no choice of its own', () => {
  expect(isOwnChoice(['md', 'html'], { formats: ['html'] })).toBe(false);
  expect(isOwnChoice(['md'], { formats: ['html'] })).toBe(true);
});
