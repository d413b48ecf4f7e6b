import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { TokenSpan } from './noun-phrase.ts';

/** The words of a stretch as the article has them, their white space folded. */
export const writtenText = ({ text, tokens }: CorpusArticle, { first, end }: TokenSpan) =>
  text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
