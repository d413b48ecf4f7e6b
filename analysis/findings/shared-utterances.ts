import type { CorpusArticle } from '../corpus/corpus.ts';
import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { printedOf } from './printed-elsewhere.ts';

/** One thing said that several outlets print. */
export interface SharedUtterance {
  id: string;
  /** The version that all others are held against. */
  fullest: UtteranceRow;
  /**
   * Each outlet's best version: the one printed whole, else the one with most words inside marks. Where the rest of the
   * words stands elsewhere in the same article, in other marks or in an embedded post, they count as printed there.
   */
  byOutlet: ReadonlyMap<string, UtteranceRow>;
  /** All versions, in the order of the rows. */
  versions: readonly UtteranceRow[];
}

/** From what leaves the words alone to what leaves none of them. */
const verdictOrder: readonly Verdict[] = [
  'verbatim',
  'truncated',
  'spliced',
  'altered',
  'retranslated',
  'paraphrased',
  'absent',
];

/**
 * The utterances of a table, those of most outlets first, then the longest.
 *
 * @param articles in which the versions stand; without them nothing is known but the versions
 */
export function sharedUtterances(
  rows: readonly UtteranceRow[],
  articles: readonly CorpusArticle[] = [],
): SharedUtterance[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = groupsBy(
    rows.filter(({ verdict }) => verdict !== 'absent'),
    ({ utterance }) => utterance,
  );
  return [...groups]
    .flatMap(([id, versions]) => {
      const fullest = versions.find(({ verdict }) => verdict === 'verbatim');
      if (!fullest) return [];
      const byOutlet = bestByOutlet(versions.map((version) => printedOf(fullest, version, byId)));
      return byOutlet.size > 1 ? [{ id, fullest, byOutlet, versions }] : [];
    })
    .sort((a, b) => b.byOutlet.size - a.byOutlet.size || b.fullest.words - a.fullest.words);
}

function bestByOutlet(versions: readonly UtteranceRow[]): Map<string, UtteranceRow> {
  const isWhole = ({ verdict }: UtteranceRow) => (verdict === 'verbatim' ? 1 : 0);
  const best = [...versions].sort(
    (a, b) =>
      isWhole(b) - isWhole(a) || b.words - a.words || verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict),
  );
  return new Map(best.reverse().map((row) => [row.outlet, row]));
}
