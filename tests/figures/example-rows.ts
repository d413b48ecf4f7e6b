import type { OutletLook } from '../../analysis/figures/figure.ts';
import { outletColours } from '../../analysis/figures/theme.ts';
import type { ActorRow } from '../../analysis/measures/emphasis/actors-table.ts';
import type { ArticleRow } from '../../analysis/measures/articles/articles-table.ts';
import type { EmphasisRow } from '../../analysis/measures/emphasis/emphasis-table.ts';
import type { PlacementRow } from '../../analysis/measures/emphasis/placement-table.ts';
import type { QuotationRow } from '../../analysis/measures/quotations/quotations-table.ts';
import type { SentimentRow } from '../../analysis/measures/sentiment/sentiment-table.ts';
import type { TonePositionRow } from '../../analysis/measures/sentiment/tone-position-table.ts';
import type { UtteranceRow } from '../../analysis/measures/quotations/utterances-table.ts';
import type { WordChoiceRow } from '../../analysis/measures/word-choice/word-choice-table.ts';

/** Invented outlets, named by letter; the second one's text is damaged. */
export function someOutlets(count: number, nameOf = (index: number): string => `Paper ${index + 1}`): OutletLook[] {
  const ids = Array.from({ length: count }, (_, index) => `paper-${index + 1}`);
  const colours = outletColours(ids);
  return ids.map((id, index) => ({ id, name: nameOf(index), colour: colours.get(id) ?? '', caution: index === 1 }));
}

const place = (outlet: OutletLook): { outlet: string; event: string; article: string } => ({
  outlet: outlet.id,
  event: '',
  article: `${outlet.id}-article`,
});

/** 100 words measured, 40 of them quoted, 10 set aside. */
export const articleRow = (outlet: OutletLook): ArticleRow => ({
  ...place(outlet),
  path: 'articles/a.txt',
  file: 'a.txt',
  outlet_basis: 'declared',
  headline: 'A headline',
  published: '',
  words_in_file: 110,
  words: 100,
  quoted_words: 40,
  sentences: 5,
  paragraphs: 2,
  language: 'en',
  flags: [],
  sha256: '',
});

export const sentimentRow = (outlet: OutletLook, voice: 'outlet' | 'quoted', score: number | null): SentimentRow => ({
  outlet: outlet.id,
  event: '',
  voice,
  scorer: 'afinn',
  words: 60,
  matched_words: 6,
  coverage: 0.1,
  score_per_100_words: score,
  low: score === null ? null : score - 1,
  high: score === null ? null : score + 1,
});

export const wordChoiceRow = (outlet: OutletLook, term: string): WordChoiceRow => ({
  outlet: outlet.id,
  event: '',
  voice: 'outlet',
  term,
  ngram: 1,
  count: 5,
  rest_count: 1,
  per_1000: 50,
  rest_per_1000: 10,
  articles: 1,
  rest_articles: 1,
  log_odds: 1.5,
  low: 0.5,
  high: 2.5,
  z: 3,
  log_ratio: 2,
  g2: 8,
  flags: [],
});

export const toneRow = (
  outlet: OutletLook,
  sentence: number,
  voice: 'outlet' | 'quoted' = 'outlet',
): TonePositionRow => ({
  ...place(outlet),
  sentence,
  position: sentence / 4,
  voice,
  score: sentence - 2,
  start: 0,
  end: 1,
});

export const emphasisRow = (outlet: OutletLook, topic: string, share: number | null, headlines = 0): EmphasisRow => ({
  outlet: outlet.id,
  event: '',
  voice: 'outlet',
  topic,
  basis: 'declared',
  sentences: Math.round((share ?? 0) * 20),
  share_of_sentences: share,
  share_of_lead: null,
  articles: 1,
  articles_with_headline_mention: headlines,
  median_first_paragraph: null,
});

export const placementRow = (outlet: OutletLook, topic: string, position: number): PlacementRow => ({
  ...place(outlet),
  topic,
  position,
  start: 0,
  end: 1,
});

export const actorRow = (outlet: OutletLook, actor: string, share: number | null): ActorRow => ({
  outlet: outlet.id,
  event: '',
  voice: 'outlet',
  actor,
  side: '',
  basis: 'declared',
  mentions: Math.round((share ?? 0) * 20),
  share_of_mentions: share,
  median_first_paragraph: null,
});

/** Words of one side inside marks. */
export const quotationRow = (outlet: OutletLook, side: string, words: number): QuotationRow => ({
  ...place(outlet),
  ...{ segment: 'paragraph', speaker: 'Lee', actor: side, side, cue: 'said', cue_class: 'neutral' },
  ...{ cue_start: null, cue_end: null, directness: 'direct', start: 0, end: 9, words, text: '', utterance: '' },
});

/** An article with 40 words quoted, 25 of them of the crew and 10 of the owners. */
export const spokenRows = (outlet: OutletLook) => ({
  article: articleRow(outlet),
  quotations: [quotationRow(outlet, 'crew', 25), quotationRow(outlet, 'owners', 10)],
});

/** What one outlet printed of an utterance of six words. */
export const utteranceRow = (
  outlet: Pick<OutletLook, 'id'>,
  utterance: string,
  verdict: UtteranceRow['verdict'],
  words: number,
): UtteranceRow => ({
  ...{
    utterance,
    event: '',
    speaker: 'Holm',
    actor: 'Ada Holm',
    outlet: outlet.id,
    article: outlet.id,
    verdict,
    words,
  },
  ...{ of_words: 6, start: 0, end: 1, text: 'the ferry will sail on Monday' },
});
