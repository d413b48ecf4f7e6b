import type { BlockContent } from 'mdast';
import { groupsBy } from '../../corpus/groups-by.ts';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { articlesFigure } from '../../figures/articles.ts';
import { coverageFigure } from '../../figures/coverage.ts';
import { articleClaims } from '../../findings/articles.ts';
import { sumBy } from '../../measures/frame-operations.ts';
import { articlesFigureWords, articlesNotes, articlesWords } from '../../prose/articles.ts';
import { coverageFigureWords } from '../../prose/coverage.ts';
import { tellArticles } from '../../prose/articles-told.ts';
import { soughtWords } from '../../prose/sought.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { grouped, percent } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { passageLink } from '../evidence-links.ts';
import { collapsed, columns, paragraph, type Prose, table } from '../nodes.ts';
import { qualityBox } from '../quality-box.ts';
import type { Section } from '../section.ts';
import { drawn, shown } from '../shown-measure.ts';

/** From so many articles on, the table lists outlets instead. */
const mostArticles = 20;
/** Overlaps that the report itself lists. */
const mostOverlaps = 30;

/** What was read, how good it is, and what was left out of the count. */
export const articles: Section = {
  words: articlesWords,
  measures: {
    articles: shown({
      claims: articleClaims,
      tell: tellArticles,
      sought: soughtWords.articles,
      figure: {
        untold: articlesFigureWords.untold,
        draw: ({ rows }, input) => articlesFigure({ ...input, rows: rows.articles }),
      },
    }),
    coverage: drawn({
      figure: {
        untold: coverageFigureWords.untold,
        draw: ({ rows }, input) => coverageFigure({ ...input, rows: rows.coverage }),
      },
    }),
  },
  tables: ['articles', 'segments', 'duplicates', 'coverage', 'headline-gap'],
  body: (chapter, study) => [
    chapter.rows.articles.length <= mostArticles ? articleTable(chapter) : outletTable(chapter),
    ...qualityBox(chapter, study),
    ...overlaps(chapter),
    ...setAside(chapter),
  ],
};

function articleTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const { corpus, rows: measured, uncounted } = chapter;
  const all = [...corpus.articles, ...uncounted.corpus.articles];
  const rows = [...measured.articles, ...uncounted.articles].map((row): Prose[] => {
    const article = all.find(({ id }) => id === row.article);
    return [
      article ? passageLink(article, { start: 0, end: 0 }, nameOf(article, row.headline)) : row.article,
      name(row.outlet),
      articlesNotes.basis[row.outlet_basis],
      row.published === '' ? articlesNotes.noDate : row.published,
      ...wordCells({ words: row.words, quoted: row.quoted_words, inFile: row.words_in_file }),
      row.flags.length === 0 ? '—' : row.flags.join(', '),
    ];
  });
  return table([...columns(articlesNotes.articleColumns, articlesNotes.wordColumns), [articlesNotes.flags]], rows);
}

/** Characters of an article's first words, where its file has no headline. */
const longestName = 70;

/** What a reader calls an article: its headline, else its first words. */
function nameOf({ text, sentences }: CorpusArticle, headline: string): string {
  if (headline !== '') return headline;
  const words = text
    .slice(sentences.start[0] ?? 0)
    .replace(/\s+/g, ' ')
    .slice(0, longestName);
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), 1))} …`;
}

function outletTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const { articles: frame } = chapter.frames;
  const articleCounts = groupsBy(chapter.rows.articles, ({ outlet }) => outlet);
  const [words, quoted, inFile] = ['words', 'quoted_words', 'words_in_file'].map((column) =>
    sumBy(frame, 'outlet', column),
  );
  const rows = chapter.corpus.outlets.map(({ id }): Prose[] => {
    const sums = { words: words?.get(id) ?? 0, quoted: quoted?.get(id) ?? 0, inFile: inFile?.get(id) ?? 0 };
    return [name(id), grouped(articleCounts.get(id)?.length ?? 0), ...wordCells(sums)];
  });
  return table(columns(articlesNotes.outletColumns, [articlesNotes.articles, ...articlesNotes.wordColumns]), rows);
}

function wordCells({ words, quoted, inFile }: Record<'words' | 'quoted' | 'inFile', number>): string[] {
  return [grouped(words), words === 0 ? '—' : percent(quoted / words), grouped(inFile - words)];
}

/** Articles that share text, and what was done about it. */
function overlaps(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const { duplicates } = chapter.rows;
  if (duplicates.length === 0) return [];
  const first = duplicates
    .slice(0, mostOverlaps)
    .map((row): Prose[] => [
      `${row.article} (${name(row.outlet)})`,
      `${row.other_article} (${name(row.other_outlet)})`,
      percent(row.share),
      overlapKinds[row.kind] ?? row.kind,
      row.agency === '' ? '–' : row.agency,
    ]);
  return collapsed(articlesNotes.overlaps(duplicates.length), table(overlapColumns, first));
}

const overlapKinds: Readonly<Record<string, string>> = articlesNotes.overlapKinds;
const overlapColumns = articlesNotes.overlapColumns.map((title, at) => [title, at === 2 ? 'right' : null] as const);

/** What was set aside, by kind; every span is in the table of segments. */
function setAside(chapter: Chapter): BlockContent[] {
  const aside = chapter.rows.segments.filter(({ measured }) => !measured);
  if (aside.length === 0) return [];
  const kinds = [...groupsBy(aside, ({ kind }) => kind)].map(([kind, rows]) => ({ kind, spans: rows.length }));
  return [paragraph(articlesNotes.setAside(kinds.sort((a, b) => b.spans - a.spans || (a.kind < b.kind ? -1 : 1))))];
}
