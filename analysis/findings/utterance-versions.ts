import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import type { Evidence } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Verdicts that say that other words than the fullest version's stand inside the marks. */
export const changing: ReadonlySet<Verdict> = new Set(['altered', 'retranslated']);

/** Verdicts that say that words of the fullest version are missing. */
export const cutting: ReadonlySet<Verdict> = new Set(['truncated', 'spliced']);

/** Versions as passages of their articles. */
export function versionEvidence({ corpus }: Measured, rows: readonly UtteranceRow[]): Evidence[] {
  return rows.flatMap(({ article: id, start, end }) => {
    const article = corpus.articles.find((other) => other.id === id);
    return article && start !== null && end !== null ? [passage(article, start, end)] : [];
  });
}
