import { expect, it } from 'vitest';
import { tables } from '../../analysis/measures/measures.ts';
import { notebookWords } from '../../analysis/prose/notebook.ts';
import { makeReport } from '../../scripts/report/make-report.ts';
import { progressOn } from '../../scripts/progress.ts';
import { ferryFolder, textOf } from './ferry.ts';

it('a notebook asks only for tables and columns that there are', () => {
  for (const { code } of notebookWords.questions) {
    const [, name = ''] = /^\w+ = tables\['([\w-]+)'\]/.exec(code) ?? [];
    const columns = Object.keys(tables[name as keyof typeof tables].columns);
    const asked = Array.from(
      code
        .split('\n')
        .slice(1)
        .join('\n')
        .matchAll(/'([a-z]\w+)'/g),
      ([, word = '']) => word,
    );
    const values = ['outlet', 'sum'];
    for (const word of asked) expect([...columns, ...values]).toContain(word);
  }
});

it('a notebook shows every figure of its report', async () => {
  const asked = { formats: ['md', 'ipynb'], isAddition: false } as const;
  const { files } = await makeReport(ferryFolder, progressOn({ write: () => undefined }), undefined, {
    formats: asked,
  });
  const { cells, nbformat } = JSON.parse(textOf(files, 'notebook.ipynb')) as {
    cells: { cell_type: string; source: string[] }[];
    nbformat: number;
  };
  expect(nbformat).toBe(4);
  const shown = cells.flatMap(({ source }) => /^chart\("(.+)"\)$/.exec(source.join(''))?.[1] ?? []);
  const drawn = [...files.keys()].flatMap((path) => /^figures\/(.+)\.vl\.json$/.exec(path)?.[1] ?? []);
  expect(shown.toSorted()).toEqual(drawn.toSorted());
});
