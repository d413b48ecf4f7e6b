import type { Paragraph } from 'mdast';
import { outletNames } from '../../prose/outlet-names.ts';
import { methodsWords } from '../../prose/methods.ts';
import { slidesWords } from '../../prose/slides.ts';
import { cutAtWord } from '../../prose/wording.ts';
import { visibleMarks } from '../../study/visible-marks.ts';
import type { Study } from '../../study/study.ts';
import type { Chapter, MeasuredStudy } from '../chapter.ts';
import { eventTitle } from '../event-title.ts';
import { articleUrl } from '../evidence-links.ts';
import { leadingFindings, mostInShort } from '../leading-findings.ts';
import { wordsOf } from '../nodes.ts';
import { reach, titleBlocks } from '../opening.ts';
import { figureSlide, findingSlide } from './finding-slides.ts';
import type { Slide } from './slide.ts';
import { framingSlide, storySlide } from './table-slides.ts';

const mostSources = 10;
/** Characters of a headline among the sources. */
const longestHeadline = 120;
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
  ...(slide.table && { table: { ...slide.table, rows: slide.table.rows.map((row) => row.map(visibleMarks)) } }),
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
      row.headline === '' ? article.file : `“${cutAtWord(row.headline, longestHeadline)}”`,
      row.published,
    ];
    return [{ text: parts.filter((part) => part !== '').join(', '), url: articleUrl(article) }];
  });
  const more = articles.length - mostSources;
  return {
    kind: 'content',
    title: slidesWords.sources,
    bullets: [...lines, ...(more > 0 ? [{ text: slidesWords.more(more) }] : [])],
    notes: [slidesWords.report],
  };
}
