import type { Corpus } from '../../analysis/corpus/corpus.ts';
import type { Measured } from '../../analysis/findings/measured.ts';
import type { ActorRow } from '../../analysis/measures/emphasis/actors-table.ts';
import { tableNames } from '../../analysis/measures/measures.ts';
import type { SentimentRow } from '../../analysis/measures/sentiment/sentiment-table.ts';
import type { Voice } from '../../analysis/measures/voice.ts';

/** Rows without a text behind them: outlets `a`, `b`, … named `Paper a`, and what a test says of them. */
export function measuredRows(outlets: readonly string[], rows: Partial<Measured['rows']>): Measured {
  const corpus: Corpus = {
    event: '',
    outlets: outlets.map((id) => ({ id, name: `Paper ${id}` })),
    articles: [],
    sides: new Map(),
    vocabulary: [],
    actors: [],
    names: [],
    topics: [],
    referents: [],
    words: { judging: [], cues: [] },
  };
  const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Measured['rows'];
  return { corpus, rows: { ...none, ...rows } };
}

/** The tone of one outlet: score with the ends of its interval. */
export function toneRow(
  outlet: string,
  [low, score, high]: readonly [number, number, number],
  voice: Voice = 'outlet',
) {
  const row: SentimentRow = {
    ...{ outlet, event: '', voice, scorer: 'afinn', words: 100, matched_words: 5, coverage: 0.05 },
    ...{ score_per_100_words: score, low, high },
  };
  return row;
}

/** How often one outlet's own words mention an actor. */
export function actorRow(outlet: string, actor: string, mentions: number, share: number): ActorRow {
  return {
    ...{ outlet, event: '', voice: 'outlet', actor, side: '', basis: 'declared', mentions },
    ...{ share_of_mentions: share, median_first_paragraph: 1 },
  };
}
