import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';

/**
 * What the resolution of names over a corpus says of an article, in the places of its mentions: the evidence of a step
 * that reads whom an article names.
 */
export const whomNamed = ({ names, actors }: Corpus, { mentions }: CorpusArticle) =>
  mentions.map(({ first, end, name: place }) => {
    const { name, kind, gender } = names[place] ?? {};
    const { side, basis } = actors[place] ?? {};
    return [first, end, name, kind, gender, side, basis];
  });
