import type { PhrasingContent } from 'mdast';
import { groupsBy } from '../../corpus/groups-by.ts';
import { numbersClaims } from '../../findings/numbers.ts';
import { takesIn } from '../../measures/numbers/numbers.ts';
import type { NumberRow } from '../../measures/numbers/numbers-table.ts';
import { factName, numbersNotes, numbersWords } from '../../prose/numbers.ts';
import { tellNumbers } from '../../prose/numbers-told.ts';
import { outletNames } from '../../prose/outlet-names.ts';
import { soughtWords } from '../../prose/sought.ts';
import type { Chapter } from '../chapter.ts';
import { passageLink } from '../evidence-links.ts';
import { columns, paragraph, type Prose, table, text } from '../nodes.ts';
import { outletsNote, outletsShown } from '../outlets-shown.ts';
import type { Section } from '../section.ts';
import { shown } from '../shown-measure.ts';

/** Facts that the table holds, those of most outlets first. */
const mostFacts = 8;

/** Numbers that several outlets give for the same thing. */
export const numbers: Section = {
  words: numbersWords,
  measures: { numbers: shown({ claims: numbersClaims, tell: tellNumbers, sought: soughtWords.numbers }) },
  tables: ['numbers'],
  body: (chapter) => {
    const shownIds = new Set(outletsShown(chapter).map(({ id }) => id));
    const known = chapter.rows.numbers.filter(({ verdict, outlet }) => verdict !== 'alone' && shownIds.has(outlet));
    const facts = [...groupsBy(known, ({ fact }) => fact)]
      .map(([fact, rows]) => ({ fact, outlets: [...groupsBy(rows, ({ outlet }) => outlet).values()] }))
      .filter(({ outlets }) => outlets.length > 1 && outlets.flat().some(({ value }) => value > 1))
      .sort((a, b) => b.outlets.length - a.outlets.length);
    if (facts.length === 0) return [paragraph(numbersNotes.none)];
    const rows = facts
      .slice(0, mostFacts)
      .map(({ fact, outlets }): Prose[] => [factName(fact), outletsCell(chapter, outlets), agreement(outlets.flat())]);
    return [table(columns(numbersNotes.columns, []), rows), ...outletsNote(chapter)];
  },
};

/** Each outlet with its first number for a fact, the fullest one first, linked. */
function outletsCell({ corpus }: Chapter, outlets: readonly NumberRow[][]): PhrasingContent[] {
  const name = outletNames(corpus);
  return outlets.flatMap((own, at) => {
    const row = own.find(({ scope }) => takesIn.test(scope)) ?? own[0];
    const article = corpus.articles.find(({ id }) => id === row?.article);
    if (!row || !article) return [];
    const words = article.text.slice(row.start, row.end).replace(/\s+/gu, ' ');
    return [
      text(`${at === 0 ? '' : '; '}${name(row.outlet)} `),
      passageLink(article, row, `“${words}”`),
      ...(takesIn.test(row.scope) ? [text(` (“${row.scope}”)`)] : []),
    ];
  });
}

function agreement(rows: readonly NumberRow[]): string {
  const { verdicts } = numbersNotes;
  for (const verdict of ['different', 'unclear'] as const)
    if (rows.some((row) => row.verdict === verdict)) return verdicts[verdict];
  if (rows.every(({ verdict }) => verdict === 'same')) return verdicts.same;
  const scope = rows.find(({ scope }) => takesIn.test(scope))?.scope;
  return scope === undefined ? verdicts.compatible : verdicts.scoped(scope);
}
