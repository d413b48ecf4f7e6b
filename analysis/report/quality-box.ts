import type { BlockContent } from 'mdast';
import { cautionMark, outletNames } from '../findings/outlet-names.ts';
import { counted, listed } from '../prose/wording.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { list, paragraph, type Prose, quotation, strong } from './nodes.ts';

/** What a flag on an article means for its reader. */
const meanings: Readonly<Record<string, string>> = {
  damaged: `damaged text; marked ${cautionMark}, and terms that only such an article has lead no list`,
  translated: 'translated, at least in places: its wording may be the translator’s',
  'no-headline': 'no headline in the file, which says nothing about the outlet’s choice',
  'two-dates': 'two dates on the page, one of them perhaps when it was saved',
  duplicate: 'the outlet’s second print of a text: listed and not counted',
  wire: 'agency copy, or a text that another outlet ran, too: counted for each',
  truncated: 'cut short',
  'not-english': 'not in English, for which the word lists are made: listed and, beside English articles, not counted',
};

/** Articles that a line of the box names. */
const mostNamed = 8;

/** Notes and refusals that the box lists. */
const mostListed = 20;

/** The data-quality box: everything about the files that a reader of the findings must know. */
export function qualityBox(chapter: Chapter, { refused, articles: sources }: Study): BlockContent[] {
  const { corpus, rows, uncounted } = chapter;
  const all = [...rows.articles, ...uncounted.articles];
  const name = outletNames(corpus);
  const who = (articles: readonly { outlet: string; article: string }[]) => {
    const named = articles.slice(0, mostNamed).map(({ article, outlet }) => `${article} (${name(outlet)})`);
    const more = articles.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${counted(more, 'other')}` : listed(named);
  };
  const items: Prose[] = [];
  for (const [flag, meaning] of Object.entries(meanings)) {
    const flagged = all.filter(({ flags }) => flags.split(';').includes(flag));
    if (flagged.length > 0) items.push([strong(flag), ` — ${who(flagged)}: ${meaning}.`]);
  }
  const unknown = all.filter(({ outlet_basis }) => outlet_basis === 'unknown');
  if (unknown.length > 0)
    items.push([strong('outlet unknown'), ` — ${who(unknown)}: nobody named it, so it is an outlet of its own here.`]);
  const inferred = all.filter(({ outlet_basis }) => outlet_basis === 'inferred');
  if (inferred.length > 0)
    items.push([strong('outlet inferred'), ` — ${who(inferred)}: concluded from the text, not stated by it.`]);
  const thin = thinOutlets(chapter);
  if (thin.length > 0)
    items.push([strong('thin'), ` — ${listed(thin)}: fewer than 200 words of its own, so shares and scores jump.`]);
  const notes = sources.flatMap(({ id, notes: own = [] }) => own.map((note) => `${id}: ${note}`));
  const reasons = refused.map(({ file, reason }) => `${file}: ${reason}`);
  for (const item of [...firstOf('note', notes), ...firstOf('refused', reasons)]) items.push(item);
  if (items.length === 0) return [];
  return [quotation(paragraph(strong('Data quality')), list(items))];
}

/** A line each for the first of many, and how many more there are. */
function firstOf(word: string, texts: readonly string[]): Prose[] {
  const shown = texts.slice(0, mostListed).map((text): Prose => [strong(word), ` — ${text}.`]);
  const more = texts.length - shown.length;
  return more > 0 ? [...shown, [strong(word), ` — and ${counted(more, 'other')}.`]] : shown;
}

/** Outlets with too few words of their own for shares to settle. */
function thinOutlets({ corpus, rows }: Chapter): string[] {
  const name = outletNames(corpus);
  return corpus.outlets
    .filter(({ id }) => {
      const own = rows.articles.filter(({ outlet }) => outlet === id);
      return own.reduce((sum, { words, quoted_words }) => sum + words - quoted_words, 0) < 200;
    })
    .map(({ id }) => name(id));
}
