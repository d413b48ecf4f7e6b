import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import type { CauseRow } from './causes-table.ts';

/**
 * Causes with who says so: the innermost statement that holds the words that join the two. `Lee said` before the effect is no
 * part of it.
 */
export function causeRows(
  rows: readonly CauseRow[],
  quotations: readonly QuotationRow[],
  articles: readonly CorpusArticle[],
): CauseRow[] {
  const saidAt = saidAround(quotations);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return rows.flatMap((row): CauseRow[] => {
    const text = texts.get(row.article) ?? '';
    const behind = text.slice(row.start, row.end).toLowerCase().indexOf(row.connective);
    if (behind < 0) return [row];
    const joins = row.start + behind;
    const said = saidAt({ ...row, start: joins, end: joins + row.connective.length });
    if (!said) return [row];
    const holder = said.actor || said.speaker;
    const isEffectFirst = text.slice(row.start, joins).startsWith(row.effect.slice(0, 4));
    if (said.start <= row.start || !isEffectFirst) return [{ ...row, holder }];
    const effect = text
      .slice(said.start, joins)
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^that /iu, '');
    // `He blames "the cops because …"`: the marks hold half of the clause.
    return effect.split(' ').length < fewestWords ? [] : [{ ...row, holder, effect, start: said.start }];
  });
}

/** Words of an effect, at least. */
const fewestWords = 3;
