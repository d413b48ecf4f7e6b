import { articlePath } from '../../corpus/article.ts';
import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import type { ArticleRow } from './articles-table.ts';

/**
 * The articles as they were read and measured: words in the file, words of the article itself, and of those the words
 * inside quotation marks that hold speech.
 */
export function articleRows(corpus: Corpus): ArticleRow[] {
  return corpus.articles.map((article): ArticleRow => {
    const measuredSegments = new Set(measuredSentences(article).map((sentence) => article.sentences.segment[sentence]));
    return {
      article: article.id,
      path: articlePath(article),
      file: article.file,
      outlet: article.outlet,
      event: article.event,
      outlet_basis: article.outletBasis,
      headline: headlineOf(article),
      published: article.published,
      words_in_file: article.terms.length,
      words: article.measured.reduce((sum, isMeasured) => sum + isMeasured, 0),
      quoted_words: article.measured.reduce(
        (sum, isMeasured, token) => sum + (isMeasured === 1 && isQuoted(article, token) ? 1 : 0),
        0,
      ),
      sentences: measuredSentences(article).length,
      paragraphs: article.segments.filter(({ kind }, index) => kind === 'paragraph' && measuredSegments.has(index))
        .length,
      language: article.language,
      flags: article.flags,
      sha256: article.sha256,
    };
  });
}

/** The words of an article's headline, empty where it has none. */
export function headlineOf({ segments, text }: Pick<CorpusArticle, 'segments' | 'text'>): string {
  const headline = segments.find(({ kind }) => kind === 'headline');
  return headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : '';
}

/** The sentences of an article whose words are measured, by index. */
function measuredSentences({ sentences, measured }: CorpusArticle): number[] {
  return Array.from(sentences.start, (_, sentence) => sentence).filter(
    (sentence) => measured[sentences.firstToken[sentence] ?? 0] === 1,
  );
}
