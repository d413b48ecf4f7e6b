import { bootstrapRatio } from '../../statistics/bootstrap-ratio.ts';
import type { Interval } from '../../statistics/interval.ts';
import type { AcrossEventsRow } from './across-events-table.ts';
import type { ArticleRow } from '../articles/articles-table.ts';
import type { SentimentRow } from '../sentiment/sentiment-table.ts';

/** The rows of one event that the comparison needs. */
export interface EventRows {
  articles: readonly ArticleRow[];
  sentiment: readonly SentimentRow[];
}

/** One outlet on one event. */
interface OutletOnEvent {
  outlet: string;
  articles: number;
  words: number;
  tone: number | null;
  quotedShare: number | null;
}

/**
 * Compares outlets within each event and then sums over events, so that no outlet looks harsh because it covered harsh
 * events. Events with one outlet compare nothing and are left out; the interval resamples events (bootstrap).
 */
export function acrossEventsRows(events: readonly EventRows[]): AcrossEventsRow[] {
  const shared = events.map(outletsOn).filter((outlets) => outlets.length > 1);
  const ids = [...new Set(shared.flatMap((outlets) => outlets.map(({ outlet }) => outlet)))];
  return ids.map((outlet): AcrossEventsRow => {
    const own = shared.flatMap((outlets) => outlets.filter((one) => one.outlet === outlet));
    const covered = shared.filter((outlets) => outlets.some((one) => one.outlet === outlet));
    const tone = meanDifference(covered, outlet, 'tone');
    const quoted = meanDifference(covered, outlet, 'quotedShare');
    return {
      outlet,
      events: covered.length,
      articles: own.reduce((sum, { articles }) => sum + articles, 0),
      words: own.reduce((sum, { words }) => sum + words, 0),
      tone_difference: tone.mean,
      tone_low: tone.interval?.low ?? null,
      tone_high: tone.interval?.high ?? null,
      quoted_share_difference: quoted.mean,
      quoted_low: quoted.interval?.low ?? null,
      quoted_high: quoted.interval?.high ?? null,
      events_with_lowest_tone: covered.filter((outlets) => isExtreme(outlets, outlet, 'tone', -1)).length,
      events_with_most_quoted: covered.filter((outlets) => isExtreme(outlets, outlet, 'quotedShare', 1)).length,
    };
  });
}

type Quantity = 'tone' | 'quotedShare';

function outletsOn({ articles, sentiment }: EventRows): OutletOnEvent[] {
  const ids = [...new Set(articles.map(({ outlet }) => outlet))];
  return ids.map((outlet) => {
    const own = articles.filter((row) => row.outlet === outlet);
    const words = own.reduce((sum, row) => sum + row.words, 0);
    const quoted = own.reduce((sum, row) => sum + row.quoted_words, 0);
    const tone = sentiment.find((row) => row.outlet === outlet && row.voice === 'outlet' && row.scorer === 'afinn');
    return {
      outlet,
      articles: own.length,
      words,
      tone: tone?.score_per_100_words ?? null,
      quotedShare: words === 0 ? null : quoted / words,
    };
  });
}

function meanDifference(
  events: readonly OutletOnEvent[][],
  outlet: string,
  quantity: Quantity,
): { mean: number | null; interval: Interval | null } {
  const differences = events.flatMap((outlets) => {
    const own = outlets.find((one) => one.outlet === outlet)?.[quantity] ?? null;
    const others = outlets.filter((one) => one.outlet !== outlet).flatMap((one) => one[quantity] ?? []);
    if (own === null || others.length === 0) return [];
    return [own - others.reduce((sum, value) => sum + value, 0) / others.length];
  });
  if (differences.length === 0) return { mean: null, interval: null };
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const interval = bootstrapRatio(Float64Array.from(differences), new Float64Array(differences.length).fill(1), {
    seed: `across events ${outlet} ${quantity}`,
    scale: 1,
  });
  return { mean, interval };
}

/** Whether an outlet alone has the lowest (−1) or highest (1) value on an event. */
function isExtreme(outlets: readonly OutletOnEvent[], outlet: string, quantity: Quantity, sign: 1 | -1): boolean {
  const own = outlets.find((one) => one.outlet === outlet)?.[quantity] ?? null;
  if (own === null) return false;
  return outlets.every((one) => one.outlet === outlet || one[quantity] === null || sign * (own - one[quantity]) > 0);
}
