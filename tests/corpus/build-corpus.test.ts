import { expect, it } from 'vitest';

import { buildCorpus } from '../../analysis/corpus/build-corpus.ts';

it('makes a corpus that can be sent to a thread', () => {
  const study = {
    id: '',
    title: '',
    question: '',
    actors: [],
    topics: [],
    referents: [],
    words: { judging: [], cues: [] },
    refused: [],
    articles: [],
  };
  const corpus = buildCorpus({ ...study, outlets: new Map(), sides: new Map() }, []);
  expect(structuredClone(corpus)).toEqual(corpus);
});
