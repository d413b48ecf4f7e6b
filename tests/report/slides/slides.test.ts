import { beforeAll, expect, it } from 'vitest';
import { makeReport } from '../../../scripts/report/make-report.ts';
import { progressOn } from '../../../scripts/progress.ts';
import { packageProblems } from '../../scripts/slides/package-lint.ts';
import { ferryFolder, nodesOf, parsed, plain, textOf } from '../ferry.ts';

let files: ReadonlyMap<string, string | Uint8Array>;
beforeAll(async () => {
  const asked = { formats: ['md', 'pptx'], isAddition: false } as const;
  files = (await makeReport(ferryFolder, progressOn({ write: () => undefined }), undefined, { formats: asked })).files;
});

it('slides open with the findings that the report opens with, each under its own words', () => {
  const titles = nodesOf('heading', parsed(textOf(files, 'slides.md').replace(/^---[\s\S]*?---\n/, ''))).map(plain);
  const findings = JSON.parse(textOf(files, 'findings.json')) as { title: string; opening?: true }[];
  for (const { title, opening } of findings) expect(titles.includes(title)).toBe(opening === true);
  expect(titles[1]).toBe('The story side by side');
  expect(titles.at(-1)).toBe('Sources');
});

it('the slides of a real report are a package of which nothing has to be repaired', () => {
  const deck = files.get('slides.pptx');
  expect(packageProblems(deck instanceof Uint8Array ? deck : new Uint8Array())).toEqual([]);
});
