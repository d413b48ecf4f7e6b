import type { BlockContent, PhrasingContent } from 'mdast';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { sentenceAround } from '../findings/evidence.ts';
import type { JudgingWordRow } from '../measures/judging-words/judging-words-table.ts';
import { outletNames } from '../prose/outlet-names.ts';
import { sentimentNotes } from '../prose/sentiment.ts';
import { grouped } from '../prose/wording.ts';
import type { Chapter } from './chapter.ts';
import { passageLink } from './evidence-links.ts';
import { collapsed, columns, marked, paragraph, type Prose, table, text } from './nodes.ts';
import { outletsShown } from './outlets-shown.ts';

/** Words that a cell holds, those said of somebody first. */
const mostWords = 5;
/** Actors an outlet of whom the model’s readings are shown, and the least sentences that are worth a row. */
const mostActors = 3;
const leastSentences = 5;

/** The words by which each outlet judges in its own voice, against and for. */
export function evaluationBlocks(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const own = chapter.rows['judging-words'].filter(
    ({ owner, kind, direction }) =>
      owner === 'outlet' &&
      (kind === 'evaluative' || kind === 'heated' || (kind === 'sided' && direction === 'against')),
  );
  const byOutlet = groupsBy(own, ({ outlet }) => outlet);
  const rows = outletsShown(chapter)
    .filter(({ id }) => byOutlet.has(id))
    .map(({ id }): Prose[] => {
      const ofOutlet = byOutlet.get(id) ?? [];
      const cell = (isWanted: (row: JudgingWordRow) => boolean) => wordsCell(chapter, ofOutlet.filter(isWanted));
      return [
        name(id),
        cell(({ direction }) => direction === 'against'),
        cell(({ direction }) => direction === 'for'),
        cell(({ kind }) => kind === 'heated'),
      ];
    });
  if (rows.length === 0) return [paragraph(sentimentNotes.noEvaluation)];
  return [table(columns(sentimentNotes.evaluationColumns, []), rows), paragraph(sentimentNotes.evaluation)];
}

/** Words with what they are said of, each with the link to its line. */
function wordsCell({ corpus }: Chapter, rows: readonly JudgingWordRow[]): Prose {
  if (rows.length === 0) return '–';
  const ordered = [...rows.filter(({ target }) => target !== ''), ...rows.filter(({ target }) => target === '')];
  const cells = ordered.slice(0, mostWords).flatMap((row, at): PhrasingContent[] => {
    const article = corpus.articles.find(({ id }) => id === row.article);
    if (!article) return [];
    const words = inContext(article, row);
    const isNamed = row.target === '' || words.includes(row.target);
    return [
      ...(at === 0 ? [] : [text('; ')]),
      passageLink(article, row, `“${words}”`),
      ...(isNamed ? [] : [text(` (${row.target})`)]),
    ];
  });
  const more = rows.length - mostWords;
  return [...cells, ...(more > 0 ? [text(` ${sentimentNotes.more(more)}`)] : [])];
}

/** A word with those around it in its sentence. */
function inContext(article: CorpusArticle, { start, end }: JudgingWordRow): string {
  const sentence = sentenceAround(article, start);
  const before = article.text.slice(sentence.start, start).trimStart();
  const after = article.text.slice(end, sentence.end).trimEnd();
  const [last = ''] = /(?:\S+\s+){0,4}\S*$/u.exec(before) ?? [];
  const [next = ''] = /^\S*(?:\s+\S+){0,3}/u.exec(after) ?? [];
  const words = `${last}${article.text.slice(start, end)}${next}`.replace(/\s+/gu, ' ');
  return `${last === before ? '' : '… '}${words}${next === after ? '' : ' …'}`;
}

/** How the model reads the sentences of each outlet on the actors that it names most. */
export function toneTowardBlocks(chapter: Chapter): BlockContent[] {
  const name = outletNames(chapter.corpus);
  const own = chapter.rows['tone-toward'].filter(({ voice, holder }) => voice === 'outlet' && holder === '');
  const rows = outletsShown(chapter).flatMap(({ id }) => {
    const byActor = groupsBy(
      own.filter(({ outlet }) => outlet === id),
      ({ target }) => target,
    );
    return [...byActor]
      .filter(([, readings]) => readings.length >= leastSentences)
      .sort(([, one], [, other]) => other.length - one.length)
      .slice(0, mostActors)
      .map(([actor, readings], at): Prose[] => {
        const count = (wanted: string) => grouped(readings.filter(({ tone }) => tone === wanted).length);
        const counts = ['negative', 'positive', 'neutral', 'unclear'].map(count);
        return [at === 0 ? name(id) : '', actor, grouped(readings.length), ...counts];
      });
  });
  if (rows.length === 0) return [];
  const head = columns(sentimentNotes.towardColumns, sentimentNotes.towardNumbers);
  return collapsed(sentimentNotes.toward, table(head, rows), paragraph(marked(sentimentNotes.towardNote)));
}
