import type { Article } from './corpus/article.ts';
import { articleOf, type TextSource } from './corpus/read-article.ts';
import type { SourceArticle, Study } from './study/study.ts';
import { inThisThread, type Work } from './work.ts';

/**
 * The articles of a study, read: what each text gives alone, with what the study says of it.
 *
 * @param work who reads them
 * @throws {Error} where that work does not answer for every text
 */
export async function readArticles(
  { articles }: Pick<Study, 'articles'>,
  work: Pick<Work, 'read'> = inThisThread,
): Promise<Article[]> {
  const made = await work.read(articles.map(textSource));
  return articles.map((source, place) => {
    const text = made[place];
    if (!text)
      throw new Error(`${source.file}: expected the text work of ${articles.length} articles, got ${made.length}`);
    return articleOf(source, text);
  });
}

/** What text work reads of a source. */
export const textSource = ({
  text,
  bodyStart,
  title,
  spans,
  isMarkdown,
  language,
  cues,
  noQuotations,
}: SourceArticle): TextSource => ({
  text,
  bodyStart,
  ...(title && { title }),
  ...(spans && { spans }),
  ...(isMarkdown && { isMarkdown }),
  ...(language !== undefined && { language }),
  ...(cues && { cues }),
  ...(noQuotations && { noQuotations }),
});
