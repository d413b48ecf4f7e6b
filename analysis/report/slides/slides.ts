import type { Paragraph, Table } from 'mdast';
import type { TableName } from '../../measures/measures.ts';
import { articlePath } from '../../corpus/article.ts';
import { lineAt } from '../../lines/lines.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { methodsWords } from '../../prose/methods.ts';
import { slidesWords } from '../../prose/slides.ts';
import { visibleMarks } from '../../study/visible-marks.ts';
import type { Study } from '../../study/study.ts';
import type { Chapter, MeasuredStudy } from '../chapter.ts';
import { eventTitle } from '../event-title.ts';
import type { Finding } from '../finding.ts';
import { framingBlocks } from '../framing-table.ts';
import { leadingFindings, mostInShort } from '../leading-findings.ts';
import { wordsOf } from '../nodes.ts';
import { reach, titleBlocks } from '../opening.ts';
import { sections, shownMeasures } from '../sections.ts';
import { storyTable } from '../story-table.ts';
import type { Slide, SlideQuote, SlideTable } from './slide.ts';

/** Outlets and articles that a slide has room for. */
const mostRows = 6;
const mostSources = 10;
/** Quotations under a chart, and without one. */
const mostQuotes = { withFigure: 3, alone: 5 } as const;
/** Characters of a cell and of a quotation. */
const longest = { story: 120, framing: 90, quote: 150, quoteAlone: 200 } as const;
/** Findings of each chapter where there are several. */
const mostOfMany = 3;

/** The slides of a study: what its report opens with, each finding with its figure and passages, method and sources. */
export function slidesOf(study: Study, measured: MeasuredStudy): Slide[] {
  const isOne = measured.chapters.length === 1;
  return [
    titleSlide(study, measured),
    ...measured.chapters.flatMap((chapter) => chapterSlides(chapter, isOne)),
    methodsSlide(measured.chapters),
    ...measured.chapters.map(sourcesSlide),
  ].map(visible);
}

/** Direction and control characters as marks, in every text of a slide. */
const visible = (slide: Slide): Slide => ({
  ...slide,
  title: visibleMarks(slide.title),
  notes: slide.notes.map(visibleMarks),
  ...(slide.quotes && { quotes: slide.quotes.map((quote) => ({ ...quote, text: visibleMarks(quote.text) })) }),
  ...(slide.table && { table: { head: slide.table.head, rows: slide.table.rows.map((row) => row.map(visibleMarks)) } }),
  ...(slide.bullets && { bullets: slide.bullets.map((one) => ({ ...one, text: visibleMarks(one.text) })) }),
});

function titleSlide(study: Study, measured: MeasuredStudy): Slide {
  const lines = titleBlocks(study, measured.events)
    .filter((block): block is Paragraph => block.type === 'paragraph')
    .map((block) => block.children.map(wordsOf).join(''));
  return { kind: 'title', title: study.title, lead: lines.join('\n'), notes: [slidesWords.report] };
}

function chapterSlides(chapter: Chapter, isOne: boolean): Slide[] {
  const findings = leadingFindings(chapter.findings, isOne ? mostInShort : mostOfMany);
  const about = isOne ? '' : `${eventTitle(chapter.corpus)}: `;
  const slides = [
    storySlide(chapter),
    ...findings.map((finding) => findingSlide(chapter, finding)),
    ...figureSlide(chapter, 'labels', slidesWords.labels),
    ...figureSlide(chapter, 'utterances', slidesWords.utterances),
    ...framingSlide(chapter),
  ];
  return slides.map((slide) => ({ ...slide, title: `${about}${slide.title}` }));
}

const plainTable = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => cell.children.map(wordsOf).join('')));

function storySlide(chapter: Chapter): Slide {
  const { outlet, headline, opening } = slidesWords.columns;
  const [, ...rows] = plainTable(storyTable(chapter));
  const table = {
    head: [outlet, headline, opening],
    rows: rows
      .slice(0, mostRows)
      .map(([name = '', title = '', start = '']) => [name, cut(title, longest.story), cut(start, longest.story)]),
  };
  const more = rows.length - mostRows;
  return {
    kind: 'content',
    title: slidesWords.story,
    table,
    ...(more > 0 && { lead: slidesWords.more(more) }),
    notes: rows.map(([name = '', title = '', start = '', first = '', quoted = '']) =>
      [`${name}: “${title}”`, start, first, quoted].join(' — '),
    ),
  };
}

function framingSlide(chapter: Chapter): Slide[] {
  const blocks = framingBlocks(chapter, 2);
  const found = blocks.find((block): block is Table => block.type === 'table');
  if (!found) return [];
  const [head = [], ...rows] = plainTable(found);
  const table: SlideTable = {
    head: head.slice(0, mostRows),
    rows: rows.map((row) => row.slice(0, mostRows).map((cell) => cut(cell.split('; ')[0] ?? '', longest.framing))),
  };
  const note = blocks.find((block): block is Paragraph => block.type === 'paragraph');
  return [
    {
      kind: 'content',
      title: slidesWords.framing,
      table,
      notes: note ? [note.children.map(wordsOf).join('')] : [],
    },
  ];
}

/** A figure of a measure alone, under a title that claims nothing. */
function figureSlide(chapter: Chapter, measure: TableName, title: string): Slide[] {
  const figure = chapter.figures.get(measure);
  if (!figure || chapter.undrawn.has(figure)) return [];
  const picture = chapter.picture(figure);
  const notes = [figure.subtitle, figure.alt, figure.footer, ...madeFrom(measure, picture)];
  return [{ kind: 'content', title, figure, picture, notes }];
}

function findingSlide(chapter: Chapter, finding: Finding): Slide {
  const measure = finding.section;
  const shows = shownMeasures.get(measure)?.figure?.shows;
  const drawn = shows?.includes(finding.kind) === false ? undefined : chapter.figures.get(measure);
  // What has a slide of its own needs none beside each finding.
  const isElsewhere = measure === 'labels' || measure === 'utterances';
  const figure = drawn && !isElsewhere && !chapter.undrawn.has(drawn) ? drawn : undefined;
  const quotes = quotesOf(chapter, finding, figure !== undefined);
  const said = finding.text === `${finding.title}.` ? finding.detail : `${finding.text} ${finding.detail}`;
  return {
    kind: 'content',
    title: finding.title,
    ...(figure && { figure, picture: chapter.picture(figure) }),
    ...(quotes.length > 0 && { quotes }),
    ...(quotes.length === 0 && !figure && { bullets: [{ text: said.trim() }] }),
    notes: [
      said.trim(),
      ...(quotes.length > 0 ? [slidesWords.evidence] : []),
      ...finding.evidence
        .slice(0, 12)
        .map(({ article, start, quote }) => `“${quote}” — ${placeOf(chapter, article, start)}`),
      ...madeFrom(measure, figure && chapter.picture(figure)),
    ].filter((note) => note !== ''),
  };
}

/** One quotation an outlet, each of another one. */
function quotesOf(chapter: Chapter, { evidence }: Finding, hasFigure: boolean): SlideQuote[] {
  const name = outletNames(chapter.corpus);
  const quotes = new Map<string, SlideQuote>();
  for (const { article: id, start, quote } of evidence) {
    const article = chapter.corpus.articles.find((one) => one.id === id);
    if (!article || quotes.has(article.outlet)) continue;
    const line = lineAt(article.text, start);
    quotes.set(article.outlet, {
      text: cut(quote, hasFigure ? longest.quote : longest.quoteAlone),
      source: `${name(article.outlet)}, line ${line}`,
      url: articlePath(article),
    });
  }
  return [...quotes.values()].slice(0, hasFigure ? mostQuotes.withFigure : mostQuotes.alone);
}

function placeOf({ corpus }: Chapter, id: string, start: number): string {
  const article = corpus.articles.find((one) => one.id === id);
  return article
    ? `${outletNames(corpus)(article.outlet)}, ${articlePath(article)}, line ${lineAt(article.text, start)}`
    : id;
}

/** How a measure was computed, and where its figure and numbers lie. */
function madeFrom(measure: TableName, picture: string | undefined): string[] {
  const section = sections.find(({ measures }) => measure in measures);
  return [
    ...(section ? [`${slidesWords.method} ${section.words.method.join(' ')}`.replaceAll('`', '')] : []),
    ...(picture === undefined ? [] : [slidesWords.figure(picture.replace(/\.png$/, ''))]),
    ...(section ? [slidesWords.tables(section.tables)] : []),
  ];
}

function methodsSlide(chapters: readonly Chapter[]): Slide {
  const [first] = chapters;
  return {
    kind: 'content',
    title: slidesWords.methods,
    bullets: [
      ...(first ? [{ text: reach(first) }] : []),
      ...methodsWords.notes.slice(0, 4).map((text) => ({ text })),
    ].map(({ text }) => ({ text: text.replaceAll('`', '') })),
    notes: [...methodsWords.notes, slidesWords.report],
  };
}

function sourcesSlide(chapter: Chapter): Slide {
  const name = outletNames(chapter.corpus);
  const { articles } = chapter.rows;
  const lines = articles.slice(0, mostSources).flatMap((row) => {
    const article = chapter.corpus.articles.find(({ id }) => id === row.article);
    if (!article) return [];
    const parts = [
      name(row.outlet),
      row.headline === '' ? article.file : `“${cut(row.headline, longest.story)}”`,
      row.published,
    ];
    return [{ text: parts.filter((part) => part !== '').join(', '), url: articlePath(article) }];
  });
  const more = articles.length - mostSources;
  return {
    kind: 'content',
    title: slidesWords.sources,
    bullets: [...lines, ...(more > 0 ? [{ text: slidesWords.more(more) }] : [])],
    notes: [slidesWords.report],
  };
}

/** Cut at a word, with an ellipsis. */
function cut(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), 1))} …`;
}
