import type { BlockContent } from 'mdast';
import { groupsBy } from '../corpus/groups-by.ts';
import { oddArticles } from '../findings/odd-articles.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { flagMeanings, oddityWords, qualityWords } from '../prose/quality.ts';
import { inMarks, listed, shortened } from '../prose/wording.ts';
import { isUnreadDate } from '../study/read-date.ts';
import type { Study } from '../study/study.ts';
import type { Chapter } from './chapter.ts';
import { list, paragraph, type Prose, quotation, strong } from './nodes.ts';

/** Articles that a line of the box names. */
const mostNamed = 8;

/** Of a headline so much is shown, in characters. */
const longestHeadline = 60;

/** Fewer words of its own make an outlet's shares jump. */
const fewestWords = 200;

/** Notes and refusals that the box lists. */
const mostListed = 20;

/** The data-quality box: everything about the files that a reader of the findings must know. */
export function qualityBox(chapter: Chapter, { refused, articles: sources }: Study): BlockContent[] {
  const { corpus, rows, uncounted } = chapter;
  const all = [...rows.articles, ...uncounted.articles];
  const name = outletNames(corpus);
  const who = (articles: readonly { outlet: string; article: string }[]) => {
    const named = articles.slice(0, mostNamed).map(({ article, outlet }) => {
      const own = all.filter((row) => row.outlet === outlet);
      const headline = all.find((row) => row.article === article)?.headline ?? '';
      if (own.length === 1) return name(outlet);
      return headline === ''
        ? `${article} (${name(outlet)})`
        : `${inMarks(shortened(headline, longestHeadline))} (${name(outlet)})`;
    });
    return qualityWords.some(named, articles.length - named.length);
  };
  const items: Prose[] = [];
  const add = (word: string, whom: string, meaning: string) => {
    if (whom !== '') items.push([strong(word), qualityWords.about(whom, meaning)]);
  };
  const { unknown, inferred, thin } = qualityWords;
  for (const [flag, meaning] of Object.entries(flagMeanings))
    add(flag, who(all.filter(({ flags }) => flags.includes(flag))), meaning);
  add(unknown.word, who(all.filter(({ outlet_basis }) => outlet_basis === 'unknown')), unknown.meaning);
  add(inferred.word, who(all.filter(({ outlet_basis }) => outlet_basis === 'inferred')), inferred.meaning);
  const odd = oddArticles(corpus, rows);
  for (const [oddity, { word, meaning }] of Object.entries(oddityWords))
    add(word, who(odd.filter((one) => one.oddity === oddity)), meaning);
  add(thin.word, listed(thinOutlets(chapter)), thin.meaning(fewestWords));
  const noted = groupsBy(
    sources.flatMap(({ id, notes: own = [] }) => own.map((note) => ({ id, note }))),
    // Dates that nobody can read are one thing to mend, whatever each says.
    ({ note }) => (isUnreadDate(note) ? 'no date' : note),
  );
  const notes = [...noted.values()].map((own) =>
    qualityWords.noted(
      own.slice(0, mostNamed).map(({ id }) => id),
      own.length,
      own[0]?.note ?? '',
    ),
  );
  const reasons = refused.map(({ file, reason }) => `${file}: ${reason}`);
  for (const item of [...firstOf(qualityWords.note, notes), ...firstOf(qualityWords.refused, reasons)])
    items.push(item);
  if (items.length === 0) return [];
  return [quotation(paragraph(strong(qualityWords.title)), list(items))];
}

/** A line each for the first of many, and how many more there are. */
function firstOf(word: string, texts: readonly string[]): Prose[] {
  const shown = texts.slice(0, mostListed).map((text): Prose => [strong(word), qualityWords.line(text)]);
  const more = texts.length - shown.length;
  return more > 0 ? [...shown, [strong(word), qualityWords.more(more)]] : shown;
}

/** Outlets with too few words of their own for shares to settle. */
function thinOutlets({ corpus, rows }: Chapter): string[] {
  const name = outletNames(corpus);
  return corpus.outlets
    .filter(({ id }) => {
      const own = rows.articles.filter(({ outlet }) => outlet === id);
      return own.reduce((sum, { words, quoted_words }) => sum + words - quoted_words, 0) < fewestWords;
    })
    .map(({ id }) => name(id));
}
