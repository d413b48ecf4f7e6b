import type { Table } from 'mdast';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { measuredQuotations, quotedWords, type Speakers, speakersOf } from '../findings/speakers.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { storyWords } from '../prose/story.ts';
import { cutAtWord, percent } from '../prose/wording.ts';
import type { Chapter } from './chapter.ts';
import { type Passage, passageLink } from './evidence-links.ts';
import { type Prose, strong, table } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';

/** A first sentence longer than this, in characters, is cut at a word. */
const longestSentence = 220;
/** Outlets with fewer quoted words have no share told. */
const fewestQuotedWords = 10;

/**
 * The story side by side: an outlet a row, with headline, first sentence, whom it names first and whom it quotes most. Of
 * an outlet with several articles, the one that names most of those whom the whole event names.
 */
export function storyTable(chapter: Chapter): Table {
  const name = outletNames(chapter.corpus);
  const rows = outletsShown(chapter).flatMap(({ id }): Prose[][] => {
    const article = typicalArticle(chapter, id);
    if (!article) return [];
    return [
      [
        [strong(name(id))],
        headlineCell(article),
        openingCell(article),
        firstNamed(chapter, article),
        mostQuoted(chapter, id),
      ],
    ];
  });
  return table(
    storyWords.columns.map((title) => [title] as const),
    rows,
  );
}

/** The article of an outlet that names most of the event's actors; of equal ones, the first. */
function typicalArticle({ corpus: { articles, actors } }: Chapter, outlet: string): CorpusArticle | undefined {
  const named = ({ mentions }: CorpusArticle) =>
    new Set(mentions.filter(({ name }) => name < actors.length).map(({ name }) => name)).size;
  const own = articles.filter((article) => article.outlet === outlet);
  return own.reduce<CorpusArticle | undefined>(
    (best, article) => (!best || named(article) > named(best) ? article : best),
    undefined,
  );
}

function headlineCell(article: CorpusArticle): Prose {
  const headline = article.segments.find(({ kind }) => kind === 'headline');
  if (!headline) return storyWords.noHeadline;
  return [linked(article, headline, article.text.slice(headline.start, headline.end))];
}

/** The first sentence of the running text; `undefined` where there is none. */
export function openingOf({ sentences, segments }: CorpusArticle): { start: number; end: number } | undefined {
  const first = Array.from(sentences.segment).findIndex((place) => segments[place]?.kind === 'paragraph');
  const [start, end] = [sentences.start[first], sentences.end[first]];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function openingCell(article: CorpusArticle): Prose {
  const opening = openingOf(article);
  if (!opening) return storyWords.none;
  return [linked(article, opening, cutAtWord(article.text.slice(opening.start, opening.end), longestSentence))];
}

function firstNamed({ corpus: { actors } }: Chapter, article: CorpusArticle): Prose {
  const inText = article.mentions.find(({ name, first }) => name < actors.length && article.measured[first] === 1);
  if (!inText) return storyWords.none;
  const { tokens } = article;
  return [
    linked(
      article,
      { start: tokens.start[inText.first] ?? 0, end: tokens.end[inText.end - 1] ?? 0 },
      actors[inText.name]?.name ?? '',
    ),
  ];
}

/** The side or actor with most of an outlet's quoted words, and its share of them. */
function mostQuoted({ corpus: { sides }, rows }: Chapter, outlet: string): string {
  const all = measuredQuotations(rows.quotations);
  const own = all.filter((row) => row.outlet === outlet);
  const words = quotedWords(own);
  if (words === 0) return storyWords.quotesNobody;
  if (words < fewestQuotedWords) return storyWords.quotesLittle(words);
  const wordsOf = ({ speaks }: Speakers) => quotedWords(own.filter(speaks));
  const speakers = speakersOf(sides, sides.size > 0 ? all : own);
  const [most] = speakers.filter((one) => wordsOf(one) > 0).sort((a, b) => wordsOf(b) - wordsOf(a));
  if (!most) return storyWords.quotesUnknown(words);
  return storyWords.quotes(
    most.kind === 'side' ? `the ${most.name}` : most.name,
    percent(wordsOf(most) / words),
    words,
  );
}

const linked = (article: CorpusArticle, passage: Passage, words: string) =>
  passageLink(article, passage, words.replace(/\s+/g, ' ').trim());
