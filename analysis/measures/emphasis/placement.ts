import { numberColumn } from '../../corpus/number-column.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { PlacementRow } from './placement-table.ts';
import { topicMentions } from './mentions.ts';

/**
 * Placement: where in each article each topic stands, one row a mention, whoever says it. `position` counts measured
 * words, from 0 at the first to 1 at the last.
 *
 * @param mentions of the topics, by article
 */
export function placementRows(corpus: Corpus, mentions = topicMentions(corpus)): PlacementRow[] {
  return corpus.articles.flatMap((article, index) => {
    const rank = measuredRank(article.measured);
    const last = Math.max((rank.at(-1) ?? 1) - 1, 1);
    return (mentions[index] ?? []).map(({ group, first, end }): PlacementRow => ({
      outlet: article.outlet,
      event: corpus.event,
      article: article.id,
      topic: corpus.topics[group]?.name ?? '',
      position: ((rank[first] ?? 1) - 1) / last,
      start: article.tokens.start[first] ?? 0,
      end: article.tokens.end[end - 1] ?? 0,
    }));
  });
}

/** How many measured words stand up to and including each token. */
function measuredRank(measured: Uint8Array): Uint32Array {
  let rank = 0;
  return numberColumn(new Uint32Array(measured.length), measured, (isMeasured) => (rank += isMeasured));
}
