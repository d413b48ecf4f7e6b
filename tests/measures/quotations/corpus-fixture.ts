import { readArticle } from '../../../analysis/corpus/read-article.ts';
import { buildCorpus } from '../../../analysis/corpus/build-corpus.ts';
import type { Corpus } from '../../../analysis/corpus/corpus.ts';
import type { Actor, SourceArticle } from '../../../analysis/study/study.ts';

/** A corpus of one article an outlet, `a`, `b`, `c` …, each named like its outlet. */
export function corpusOf(texts: readonly string[], actors: readonly Actor[] = []): Corpus {
  const articles = texts.map((text, place): SourceArticle => {
    const outlet = 'abcdefgh'[place] ?? 'z';
    const said = { outlet, outletBasis: 'declared' as const, event: '', published: '', flags: [] };
    const file = `${outlet}.txt`;
    return { id: outlet, file, copy: file, text, sha256: '', bodyStart: 0, ...said };
  });
  return buildCorpus(
    {
      ...{
        id: 'fixture',
        title: '',
        question: '',
        sides: new Map(),
        topics: [],
        referents: [],
        words: { judging: [], cues: [] },
        refused: [],
      },
      outlets: new Map(articles.map(({ outlet }) => [outlet, { id: outlet, name: outlet }])),
      actors: [...actors],
      articles,
    },
    articles.map(readArticle),
  );
}

/** Two people of two sides. */
export const people: readonly Actor[] = [
  { id: 'tan', name: 'Mei Tan', kind: 'person', side: 'north', aliases: ['Mei Tan', 'Tan'] },
  { id: 'roth', name: 'Adam Roth', kind: 'person', side: 'south', aliases: ['Adam Roth', 'Roth'] },
];
