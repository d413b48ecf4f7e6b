import type { UtteranceRow } from '../measures/quotations/utterances-table.ts';
import type { Evidence } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Versions as passages of their articles. */
export function versionEvidence({ corpus }: Measured, rows: readonly UtteranceRow[]): Evidence[] {
  return rows.flatMap(({ article: id, start, end }) => {
    const article = corpus.articles.find((other) => other.id === id);
    return article && start !== null && end !== null ? [passage(article, start, end)] : [];
  });
}
