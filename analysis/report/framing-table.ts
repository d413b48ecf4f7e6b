import type { BlockContent, PhrasingContent } from 'mdast';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { framingFunctions, framingOf, type FramingPassage } from '../findings/framing.ts';
import { framingWords } from '../prose/framing.ts';
import { outletNames } from '../prose/outlet-names.ts';
import type { Chapter } from './chapter.ts';
import { passageLink } from './evidence-links.ts';
import { columns, heading, link, paragraph, type Prose, strong, table, text } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';
import { openingOf } from './story-table.ts';

/** Passages that a cell holds, and the longest of them in characters. */
const mostPassages = 3;
const longestPassage = 130;

/**
 * The table of frames: a row a function, a column an outlet, the outlets’ own words as links. Nothing where no outlet has
 * more than its headline.
 */
export function framingBlocks(chapter: Chapter, depth: 2 | 3): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const outlets = outletsShown(chapter);
  const told = outlets.map(({ id }) => ({ problem: problemOf(chapter, id), ...framingOf(chapter.rows, id) }));
  const rows = framingFunctions
    .filter((each) => told.some((passages) => passages[each].length > 0))
    .map((each): Prose[] => [
      [strong(framingWords.functions[each])],
      ...told.map((passages) => cell(chapter, passages[each])),
    ]);
  if (rows.length < 2) return [];
  const heads = columns(['', ...outlets.map(({ id }) => name(id))], []);
  return [
    heading(depth, framingWords.title),
    table(heads, rows),
    paragraph([text(framingWords.note), ...tableLinks()]),
  ];
}

const tableLinks = (): PhrasingContent[] =>
  (['causes', 'acts', 'judging-words', 'remedies'] as const).flatMap((one, at) => [
    text(at === 0 ? '' : ', '),
    link(`tables/${one}.csv`, `${one}.csv`),
  ]);

/** The headline, or the first sentence of the running text. */
function problemOf({ corpus }: Chapter, outlet: string): FramingPassage[] {
  const own = corpus.articles.filter((article) => article.outlet === outlet);
  return own.slice(0, 1).flatMap((article) => {
    const headline = article.segments.find(({ kind }) => kind === 'headline');
    const span = headline ?? openingOf(article);
    return span ? [{ article: article.id, start: span.start, end: span.end, holder: '' }] : [];
  });
}

/** Passages, each once, with whoever says so. */
function cell({ corpus }: Chapter, passages: readonly FramingPassage[]): Prose {
  const seen = new Set<string>();
  const shown = passages.flatMap((passage) => {
    const article = corpus.articles.find(({ id }) => id === passage.article);
    const words = article ? shortened(article, passage) : '';
    if (!article || !isBalanced(words) || seen.has(words.toLowerCase())) return [];
    seen.add(words.toLowerCase());
    return [{ article, passage, words }];
  });
  if (shown.length === 0) return framingWords.empty;
  return shown.slice(0, mostPassages).flatMap(({ article, passage, words }, at): PhrasingContent[] => {
    const { holder, subject = '' } = passage;
    const who = holder === '' ? subject : framingWords.holder(holder);
    return [
      text(`${at === 0 ? '' : '; '}${who}${subject === '' ? '' : ' '}`),
      passageLink(article, passage, `“${words}”`),
    ];
  });
}

function shortened({ text: whole }: CorpusArticle, { start, end, phrase, isEndKept }: FramingPassage): string {
  const words = phrase ?? whole.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words.length <= longestPassage) return words;
  return isEndKept
    ? `… ${words.slice(words.indexOf(' ', words.length - longestPassage) + 1)}`
    : `${words.slice(0, words.lastIndexOf(' ', longestPassage))} …`;
}

/** Whether a passage has both of each pair of quotation marks. */
const isBalanced = (words: string): boolean =>
  (words.match(/"/gu) ?? []).length % 2 === 0 &&
  (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length;
