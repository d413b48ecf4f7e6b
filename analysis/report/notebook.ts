import { notebookWords } from '../prose/notebook.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';

interface Cell {
  cell_type: 'markdown' | 'code';
  id: string;
  metadata: object;
  source: string[];
  execution_count?: null;
  outputs?: [];
}

/**
 * A notebook for Jupyter (nbformat 4.5) that lies in the report's folder: it loads the tables with pandas, shows each figure
 * from its specification, and has some first questions to the tables.
 */
export function notebook(study: Study, chapters: readonly Chapter[]): string {
  const figures = chapters.flatMap((chapter) =>
    [...chapter.figures.values()].flatMap((figure) =>
      chapter.undrawn.has(figure)
        ? []
        : [{ title: figure.title, name: chapter.picture(figure).replace(/^figures\/|\.png$/gu, '') }],
    ),
  );
  const parts: [Cell['cell_type'], string][] = [
    ['markdown', notebookWords.opening(study.title)],
    ['code', setUp],
    ...figures.flatMap(({ title, name }): [Cell['cell_type'], string][] => [
      ['markdown', `## ${title.replace(/[\\`*_{}[\]<>#$|]/gu, '\\$&')}`],
      ['code', `chart(${JSON.stringify(name)})`],
    ]),
    ...notebookWords.questions.flatMap(({ asks, code }): [Cell['cell_type'], string][] => [
      ['markdown', `## ${asks}`],
      ['code', code],
    ]),
  ];
  const cells = parts.map(([cell_type, source], at): Cell => {
    const cell = { cell_type, id: `cell-${at + 1}`, metadata: {}, source: source.split(/(?<=\n)/u) };
    return cell_type === 'code' ? { ...cell, execution_count: null, outputs: [] } : cell;
  });
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
  };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

const setUp = `import base64
import json
from pathlib import Path

import pandas as pd
from IPython.display import display

tables = {path.stem: pd.read_csv(path) for path in sorted(Path('tables').glob('*.csv'))}


def chart(name):
    """Shows a figure as a live chart, or as a picture where nothing draws Vega-Lite."""
    spec = json.loads(Path(f'figures/{name}.vl.json').read_text(encoding='utf-8'))
    picture = base64.b64encode(Path(f'figures/{name}.png').read_bytes()).decode()
    kinds = ['application/vnd.vegalite.v6+json', 'application/vnd.vegalite.v5+json']
    display({**{kind: spec for kind in kinds}, 'image/png': picture, 'text/plain': spec['description']}, raw=True)


sorted(tables)`;
