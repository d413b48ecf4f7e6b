/** The stages of the program, for scripts of one's own. */
export { readStudy } from './study/read-study.ts';
export type { Actor, Outlet, SourceArticle, Study, Topic } from './study/study.ts';
export { readArticles } from './read-articles.ts';
export { type Article, type QuotedSpan, tokenFlag } from './corpus/article.ts';
export type { Segment } from './lines/segment.ts';
export type { Corpus, CorpusArticle } from './corpus/corpus.ts';
export { analyse, type AnalysedEvent, type Analysis } from './analyse.ts';
export { inThisThread, type Work } from './work.ts';
export { frameOf, rowsOf } from './measures/frame.ts';
export { type Frames, framesOf } from './measures/frames.ts';
export { type TableName, type TableRows, tables } from './measures/measures.ts';
export { columnNames, defineTable, type RowOf, type Table } from './measures/table.ts';
export { wordChoiceRows } from './measures/word-choice/word-choice.ts';
export type { Evidence, Finding } from './findings/finding.ts';
export { renderFigures } from './figures/render.ts';
export { buildChapters } from './report/build-chapters.ts';
export { buildReport } from './report/build-report.ts';
export { markdownOf } from './report/to-markdown.ts';
