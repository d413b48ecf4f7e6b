/** The stages of the program, for scripts of one's own. */
export { readStudy } from './study/read-study.ts';
export type { Actor, Outlet, SourceArticle, Study, Topic } from './study/study.ts';
export { readArticle } from './corpus/read-article.ts';
export { type Article, type QuotedSpan, type Segment, tokenFlag } from './corpus/article.ts';
export { buildCorpus, type Corpus, type CorpusArticle, eventsOf } from './corpus/corpus.ts';
export { type Frames, measureCorpus } from './measures/measure-corpus.ts';
export { frameOf, rowsOf } from './measures/frame.ts';
export { columns, type TableName, type Tables } from './measures/tables.ts';
export { wordChoiceRows } from './measures/word-choice/word-choice.ts';
export { findings } from './findings/findings.ts';
export type { Evidence, Finding } from './findings/finding.ts';
export { drawFigures, outletLooks } from './figures/draw-figures.ts';
export { renderFigures } from './figures/render.ts';
export { outletColours } from './figures/theme.ts';
export { buildChapters } from './report/build-chapters.ts';
export { buildReport } from './report/build-report.ts';
export { markdownOf } from './report/to-markdown.ts';
