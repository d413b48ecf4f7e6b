import type { SourceArticle } from '../../analysis/study/study.ts';

/** What each shard does: which articles it reads, by their place in the study, and which events it measures. */
export interface ShareOfShard {
  articles: number[];
  events: string[];
}

/**
 * Shares a study out: articles one behind the other, so that each shard reads about as much text; whole events, because
 * an event is measured together, the largest first to whoever has least.
 *
 * @example
 * shareOut(articles, 2)[0]; // => { articles: [0, 1], events: ['flood'] }
 */
export function shareOut(articles: readonly Pick<SourceArticle, 'text' | 'event'>[], count: number): ShareOfShard[] {
  const shares = Array.from({ length: count }, (): ShareOfShard => ({ articles: [], events: [] }));
  const sizes = new Map<string, number>();
  const all = articles.reduce((sum, { text }) => sum + text.length + 1, 0);
  let before = 0;
  for (const [place, { text, event }] of articles.entries()) {
    shares[Math.min(count - 1, Math.floor((before * count) / all))]?.articles.push(place);
    before += text.length + 1;
    sizes.set(event, (sizes.get(event) ?? 0) + text.length + 1);
  }
  const loads = shares.map((share) => ({ share, size: 0 }));
  for (const [event, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const least = loads.reduce((best, one) => (one.size < best.size ? one : best));
    least.share.events.push(event);
    least.size += size;
  }
  return shares;
}
