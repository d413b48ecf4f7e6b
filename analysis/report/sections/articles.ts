import type { BlockContent, Heading } from 'mdast';
import { outletNames } from '../../findings/outlet-names.ts';
import { counted, grouped, percent } from '../../findings/wording.ts';
import type { ArticleRow } from '../../measures/articles/articles-table.ts';
import type { Study } from '../../study/study.ts';
import type { Chapter } from '../chapter.ts';
import { lineUrl } from '../evidence-links.ts';
import { collapsed, code, link, paragraph, type Prose, table } from '../nodes.ts';
import { qualityBox } from './quality-box.ts';
import { section } from './section.ts';

/** From so many articles on, the table lists outlets instead. */
const mostArticles = 20;
/** Overlaps that the report itself lists. */
const mostOverlaps = 30;
/** Rows of what was set aside that the report itself shows. */
const mostSetAside = 60;

const basisWords = { declared: 'declared in the study', inferred: 'inferred', unknown: 'not known' } as const;

/** What was read, how good it is, and what was left out of the count. */
export function articlesSection(chapter: Chapter, depth: Heading['depth'], study: Study): BlockContent[] {
  const isShort = chapter.rows.articles.length <= mostArticles;
  return section(chapter, depth, {
    name: 'corpus',
    title: 'The articles',
    question: 'What was read, how much of it is the outlet’s own text, and how far can it be trusted?',
    tables: ['articles', 'segments', 'duplicates'],
    table: [
      isShort ? articleTable(chapter) : outletTable(chapter),
      ...qualityBox(chapter, study),
      ...overlaps(chapter),
      ...setAside(chapter),
    ],
    method: [
      [
        'Each file is split into typed spans by rule tables that are general to news pages (',
        code('analysis/lines/page-furniture.ts'),
        ') and by the place and shape of its lines (',
        code('analysis/corpus/segments/'),
        '). Headline, standfirst, crossheads and paragraphs are measured; captions, embedded posts, datelines, bylines, links to other articles and page furniture are kept in segments.csv and not counted.',
      ],
      [
        'Words inside quotation marks that hold speech are the quoted voice, all others the outlet’s own; scare quotes and titles of works stay with the outlet (',
        code('analysis/corpus/quotes/'),
        ').',
      ],
    ],
    limits: [
      'Speech that is reported without quotation marks counts as the outlet’s own words.',
      'A span that the rules do not know is measured as a paragraph or set aside by its shape: segments.csv shows every decision.',
    ],
  });
}

function articleTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const { corpus, rows: measured, uncounted } = chapter;
  const articles = [...corpus.articles, ...uncounted.corpus.articles];
  const rows = [...measured.articles, ...uncounted.articles].map((row): Prose[] => {
    const article = articles.find(({ id }) => id === row.article);
    return [
      article ? link(lineUrl(article, 1), row.article) : row.article,
      name(row.outlet),
      basisWords[row.outlet_basis],
      row.published === '' ? 'not given' : row.published,
      ...wordCells([row]),
      row.flags.length === 0 ? '—' : row.flags.join(', '),
    ];
  });
  return table([['article'], ['outlet'], ['known how'], ['published'], ...wordColumns, ['flags']], rows);
}

function outletTable(chapter: Chapter): BlockContent {
  const name = outletNames(chapter.corpus);
  const rows = chapter.corpus.outlets.map(({ id }): Prose[] => {
    const own = chapter.rows.articles.filter(({ outlet }) => outlet === id);
    return [name(id), grouped(own.length), ...wordCells(own)];
  });
  return table([['outlet'], ['articles', 'right'], ...wordColumns], rows);
}

const wordColumns = [
  ['words', 'right'],
  ['in quotation marks', 'right'],
  ['set aside', 'right'],
] as const;

function wordCells(rows: readonly ArticleRow[]): string[] {
  const sum = (key: 'words' | 'quoted_words' | 'words_in_file') => rows.reduce((total, row) => total + row[key], 0);
  const words = sum('words');
  return [
    grouped(words),
    words === 0 ? '—' : percent(sum('quoted_words') / words),
    grouped(sum('words_in_file') - words),
  ];
}

/** Articles that share text, and what was done about it. */
function overlaps(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const { duplicates } = chapter.rows;
  if (duplicates.length === 0) return [];
  const shown = duplicates
    .slice(0, mostOverlaps)
    .map((row): Prose[] => [
      `${row.article} (${name(row.outlet)})`,
      `${row.other_article} (${name(row.other_outlet)})`,
      percent(row.share),
      overlapWords[row.kind] ?? row.kind,
      row.agency === '' ? '–' : row.agency,
    ]);
  return collapsed(
    `Articles that share text: ${counted(duplicates.length, 'pair')}`,
    table([['article'], ['shares with'], ['of the shorter', 'right'], ['so it is'], ['agency']], shown),
  );
}

const overlapWords: Readonly<Record<string, string>> = {
  duplicate: 'not counted again',
  wire: 'counted for each outlet, marked wire',
  overlap: 'counted for each outlet',
};

function setAside(chapter: Chapter): BlockContent[] {
  const rows = chapter.rows.segments.filter(({ measured }) => !measured);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostSetAside).map((row): Prose[] => {
    const text = row.text.replace(/\s+/g, ' ');
    return [row.article, row.kind, text.length > 120 ? `${text.slice(0, 120)} …` : text];
  });
  const summary = `What was set aside: ${counted(rows.length, 'span')} that ${rows.length === 1 ? 'is' : 'are'} not the article itself`;
  const more =
    rows.length > shown.length ? [paragraph(`The first ${shown.length} are shown; all are in segments.csv.`)] : [];
  return collapsed(summary, table([['article'], ['kind'], ['text']], shown), ...more);
}
