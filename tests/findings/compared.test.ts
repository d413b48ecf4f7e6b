import { expect, test } from 'vitest';
import { compared } from '../../analysis/findings/compared.ts';
import type { MeasuredRows } from '../../analysis/findings/measured.ts';
import { articleRows } from '../../analysis/measures/articles/articles.ts';
import { exampleCorpus } from '../corpus/example-study.ts';

const outletsCompared = (counts: Readonly<Record<string, number>>) => {
  const examples = Object.entries(counts).flatMap(([outlet, count]) =>
    Array.from({ length: count }, (_, at) => ({ id: `${outlet}${at}`, outlet, text: `It rained ${at} times.` })),
  );
  const corpus = exampleCorpus(examples);
  const measured = compared({ corpus, rows: { articles: articleRows(corpus) } as unknown as MeasuredRows });
  const ofRows = new Set(measured.rows.articles.map(({ outlet }) => outlet));
  const ofArticles = new Set(measured.corpus.articles.map(({ outlet }) => outlet));
  expect([...ofRows].sort()).toEqual([...ofArticles].sort());
  return measured.corpus.outlets.map(({ id }) => id);
};

test('outlets with too few articles are left out where others have more', () => {
  expect(outletsCompared({ x: 3, y: 4, z: 1 })).toEqual(['x', 'y']);
});

test('where all have few, all are compared', () => {
  expect(outletsCompared({ x: 1, y: 2, z: 1 })).toEqual(['x', 'y', 'z']);
});
