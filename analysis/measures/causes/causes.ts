import type { CorpusArticle } from '../../corpus/corpus.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import type { CauseRow } from './causes-table.ts';

/**
 * Causes with who says so: the innermost statement that holds the words of the cause. `Lee said` before the effect is no
 * part of it.
 */
export function causeRows(
  rows: readonly CauseRow[],
  quotations: readonly QuotationRow[],
  articles: readonly CorpusArticle[],
): CauseRow[] {
  const saidAt = saidAround(quotations);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return rows.map((row) => {
    const said = saidAt({ ...row, start: row.end - 1 });
    if (!said) return row;
    const holder = said.actor || said.speaker;
    if (said.start <= row.start) return { ...row, holder };
    const text = texts.get(row.article) ?? '';
    const isFirst = text.startsWith(row.effect.slice(0, 4), row.start);
    const effectEnd = text.indexOf(row.connective.split(' ')[0] ?? '', said.start);
    if (!isFirst || effectEnd < said.start) return { ...row, holder };
    const effect = text.slice(said.start, effectEnd).replace(/\s+/gu, ' ').trim();
    return effect === '' ? { ...row, holder } : { ...row, holder, effect, start: said.start };
  });
}
