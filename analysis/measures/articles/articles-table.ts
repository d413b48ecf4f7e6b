import { article, event, outlet } from '../columns.ts';
import { defineTable, integer, list, oneOf, type RowOf, text } from '../table.ts';

/** The articles as they were read and measured. */
export const articlesTable = defineTable({
  name: 'articles',
  means: 'One article as it was read and measured.',
  columns: {
    article,
    path: text('of its copy, from the report’s folder'),
    file: text('in which it was given: in the study’s `articles/`, in an archive, or the table of its row'),
    outlet,
    event,
    outlet_basis: oneOf(['declared', 'inferred', 'unknown'], 'how its outlet is known'),
    headline: text('its headline, empty where it has none'),
    published: text('day of publication, empty where none is given'),
    words_in_file: integer('all words of the file'),
    words: integer('words of the article itself, which are measured'),
    quoted_words: integer('those of them inside quotation marks that hold speech'),
    sentences: integer('measured sentences'),
    paragraphs: integer('measured paragraphs'),
    language: text('language code, empty where nothing shows one'),
    flags: list('what a reader should know of it, such as `damaged`'),
    sha256: text('digest of the text'),
  },
});

/** One article as it was read and measured. */
export type ArticleRow = RowOf<typeof articlesTable>;
