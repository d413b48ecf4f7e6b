import { beforeAll, expect, it } from 'vitest';
import { excerpted, excerptSpans } from '../../analysis/report/excerpts.ts';
import { makeReport } from '../../scripts/report/make-report.ts';
import { progressOn } from '../../scripts/progress.ts';
import { ferryFolder, makeFerry, textOf } from './ferry.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;
let [whole, files]: [Files, Files] = [new Map(), new Map()];
beforeAll(async () => {
  const asked = { formats: ['md', 'html', 'pptx'], isAddition: false, isExcerpts: true } as const;
  whole = (await makeFerry()).files;
  files = (await makeReport(ferryFolder, progressOn({ write: () => undefined }), undefined, { formats: asked })).files;
});

const copies = (of: Files) => [...of.keys()].filter((path) => path.startsWith('articles/'));

it('places and lines of a text stay what they were', () => {
  const text = 'one two 🛳 three\nfour';
  expect(excerpted(text, [{ start: 4, end: 7 }])).toBe('··· two ·· ·····\n····');
  expect(excerptSpans('a b c', [{ start: 2, end: 3 }])).toEqual([{ start: 0, end: 5 }]);
});

it('copies have every cited passage at its place, and not the whole text', () => {
  expect(copies(files)).toEqual(copies(whole));
  const findings = JSON.parse(textOf(files, 'findings.json')) as {
    evidence: { article: string; start: number; end: number; quote: string }[];
  }[];
  const evidence = findings.flatMap((finding) => finding.evidence);
  expect(evidence.length).toBeGreaterThan(0);
  for (const { article, start, end } of evidence) {
    const path = copies(files).find((one) => one.includes(article)) ?? '';
    expect(textOf(files, path).slice(start, end)).toBe(textOf(whole, path).slice(start, end));
  }
  const letters = (of: Files) =>
    copies(of).reduce((sum, path) => sum + textOf(of, path).replace(/[\s·]/g, '').length, 0);
  expect(letters(files)).toBeLessThan(letters(whole));
});

it('no file of text holds a sentence that is left out of the copies', () => {
  const hidden = copies(whole).flatMap((path) => {
    const shared = textOf(files, path);
    return textOf(whole, path)
      .split(/(?<=[.!?])\s+/)
      .filter(
        (sentence) =>
          sentence.length > 60 && !shared.includes(sentence.slice(0, 60)) && !shared.includes(sentence.slice(-60)),
      );
  });
  expect(hidden.length).toBeGreaterThan(0);
  for (const [path, content] of files) {
    if (/\.(?:png|pptx)$/.test(path)) continue;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    expect(hidden.filter((sentence) => text.includes(sentence))).toEqual([]);
  }
});
