import { articlePath } from '../../corpus/article.ts';
import { lineAt } from '../../lines/lines.ts';
import type { TableName } from '../../measures/measures.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { slidesWords } from '../../prose/slides.ts';
import { cutAtWord } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { articleUrl } from '../evidence-links.ts';
import type { Finding } from '../finding.ts';
import { sections, shownMeasures } from '../sections.ts';
import type { Slide, SlideQuote } from './slide.ts';

/** Quotations under a chart, and without one; and their characters. */
const mostQuotes = { withFigure: 3, alone: 5 } as const;
const longestQuote = { withFigure: 150, alone: 200 } as const;
/** Passages in the notes. */
const mostNoted = 12;

/** A figure of a measure alone, under a title that claims nothing. */
export function figureSlide(chapter: Chapter, measure: TableName, title: string): Slide[] {
  const figure = chapter.figures.get(measure);
  if (!figure || chapter.undrawn.has(figure)) return [];
  const picture = chapter.picture(figure);
  const notes = [figure.subtitle, figure.alt, figure.footer, ...madeFrom(measure, picture)];
  return [{ kind: 'content', title, figure, picture, notes }];
}

/** A finding with the figure that shows it and a passage an outlet; of what has a slide of its own, with passages alone. */
export function findingSlide(chapter: Chapter, finding: Finding): Slide {
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
        .slice(0, mostNoted)
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
      text: cutAtWord(quote, hasFigure ? longestQuote.withFigure : longestQuote.alone),
      source: `${name(article.outlet)}, line ${line}`,
      url: articleUrl(article),
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
