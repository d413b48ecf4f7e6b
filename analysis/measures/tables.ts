import type { Basis } from '../study/basis.ts';
import type { CueClass } from '../language/english/cue-verbs.ts';
import type { OutletBasis } from '../study/study.ts';

/** Whose words a row counts: the outlet's own, those inside quotation marks that hold speech, or both. */
export type Voice = 'outlet' | 'quoted' | 'all';

/** One article as it was read and measured. */
export interface ArticleRow {
  article: string;
  /** Of its copy, from the report's folder. */
  path: string;
  outlet: string;
  event: string;
  outlet_basis: OutletBasis;
  headline: string;
  published: string;
  words_in_file: number;
  words: number;
  quoted_words: number;
  sentences: number;
  paragraphs: number;
  language: string;
  /** Several, joined with `;`. */
  flags: string;
  sha256: string;
}

/** One typed span of an article file; `start` and `end` count UTF-16 units in the decoded text. */
export interface SegmentRow {
  article: string;
  event: string;
  kind: string;
  measured: boolean;
  start: number;
  end: number;
  text: string;
}

/** One term of one outlet and voice, against the same voice of all other outlets. */
export interface WordChoiceRow {
  outlet: string;
  event: string;
  voice: Voice;
  term: string;
  ngram: 1 | 2;
  count: number;
  rest_count: number;
  per_1000: number;
  rest_per_1000: number;
  articles: number;
  rest_articles: number;
  log_odds: number;
  low: number;
  high: number;
  z: number;
  log_ratio: number;
  g2: number;
  flags: string;
}

/** One place where a leading term stands, with what is left and right of it in its sentence. */
export interface ConcordanceRow {
  outlet: string;
  event: string;
  term: string;
  article: string;
  start: number;
  end: number;
  left: string;
  match: string;
  right: string;
}

/** Which lexicon scored the words. */
export type Scorer = 'afinn' | 'vader';

/** The tone of one outlet and voice, per 100 words. `null` where nothing could be scored. */
export interface SentimentRow {
  outlet: string;
  event: string;
  voice: Voice;
  scorer: Scorer;
  words: number;
  matched_words: number;
  coverage: number | null;
  score_per_100_words: number | null;
  low: number | null;
  high: number | null;
}

/** What one word adds to the tone of one outlet and voice: `contribution` = summed valence after negation. */
export interface SentimentWordRow {
  outlet: string;
  event: string;
  voice: Voice;
  word: string;
  valence: number;
  count: number;
  contribution: number;
}

/** The tone of one sentence at its place in the article: `position` runs from 0 (first word) to 1 (last). */
export interface TonePositionRow {
  outlet: string;
  event: string;
  article: string;
  sentence: number;
  position: number;
  voice: Voice;
  score: number;
  start: number;
  end: number;
}

/** How much room one outlet gives one topic. Shares are 0..1; `median_first_paragraph` counts from 1, empty if never. */
export interface EmphasisRow {
  outlet: string;
  event: string;
  voice: Voice;
  topic: string;
  basis: Basis;
  sentences: number;
  share_of_sentences: number | null;
  share_of_lead: number | null;
  articles: number;
  articles_with_headline_mention: number;
  median_first_paragraph: number | null;
}

/** One mention of a topic at its place in the article: `position` runs from 0 (first word) to 1 (last). */
export interface PlacementRow {
  outlet: string;
  event: string;
  article: string;
  topic: string;
  position: number;
  start: number;
  end: number;
}

/** How often one outlet and voice mentions one actor. */
export interface ActorRow {
  outlet: string;
  event: string;
  voice: Voice;
  actor: string;
  side: string;
  basis: Basis;
  mentions: number;
  share_of_mentions: number | null;
  median_first_paragraph: number | null;
}

/** What kind of thing a label is of. */
export type LabelKind = 'person' | 'group' | 'country' | 'institution' | 'place' | 'thing' | 'event' | 'act';

/** How a text keeps its distance from a label. */
export type Hedge = 'none' | 'epistemic' | 'attributed' | 'scare-quoted';

/** One label of one thing; `modifiers` are joined with `;`. */
export interface LabelRow {
  referent: string;
  basis: Basis;
  kind: LabelKind;
  outlet: string;
  article: string;
  event: string;
  segment: string;
  voice: Voice;
  label: string;
  head: string;
  modifiers: string;
  hedge: Hedge;
  start: number;
  end: number;
}

/** How much of what somebody says stands inside quotation marks: all of it, some, or nothing. */
export type Directness = 'direct' | 'mixed' | 'indirect';

/** One stretch of speech, with who speaks (as written, and whom that is) and by which verb. */
export interface QuotationRow {
  article: string;
  outlet: string;
  event: string;
  segment: string;
  speaker: string;
  actor: string;
  side: string;
  cue: string;
  cue_class: CueClass | '';
  directness: Directness;
  start: number;
  end: number;
  /** Words inside marks; of indirect speech, all words. */
  words: number;
  text: string;
  /** Empty where no other outlet has it. */
  utterance: string;
  /** The clause of reporting: its speaker, where he stands beside it, its verb and whom it addresses. */
  cue_start: number | null;
  cue_end: number | null;
}

/** What an outlet did to the words of an utterance, against its fullest version. */
export type Verdict = 'verbatim' | 'truncated' | 'spliced' | 'altered' | 'retranslated' | 'paraphrased' | 'absent';

/** One version of an utterance, or its absence. `of_words`: words of the fullest version. */
export interface UtteranceRow {
  utterance: string;
  event: string;
  speaker: string;
  actor: string;
  outlet: string;
  article: string;
  verdict: Verdict;
  words: number;
  of_words: number;
  start: number | null;
  end: number | null;
  text: string;
}

/** One overlap between two articles: the later one first. `share` is of the shorter one's six-word shingles, 0..1. */
export interface DuplicateRow {
  article: string;
  outlet: string;
  event: string;
  other_article: string;
  other_outlet: string;
  share: number;
  /** `duplicate`: the same article again from one outlet, counted once; `wire`: copy that two outlets ran; `overlap`. */
  kind: 'duplicate' | 'wire' | 'overlap';
  /** The news agency that one of them credits, empty where none does. */
  agency: string;
}

/** Row type of every table that the program writes, by table name. */
export interface Tables {
  articles: ArticleRow;
  segments: SegmentRow;
  'word-choice': WordChoiceRow;
  concordance: ConcordanceRow;
  sentiment: SentimentRow;
  'sentiment-words': SentimentWordRow;
  'tone-position': TonePositionRow;
  emphasis: EmphasisRow;
  placement: PlacementRow;
  actors: ActorRow;
  labels: LabelRow;
  quotations: QuotationRow;
  utterances: UtteranceRow;
  duplicates: DuplicateRow;
}

export type TableName = keyof Tables;

/** The rows of some tables, by table name. */
export type RowsOf<Name extends TableName> = { readonly [Each in Name]: readonly Tables[Each][] };

/** Column order of every table; the CSV header and the DataFrame's columns. */
export const columns: { readonly [Name in TableName]: readonly (keyof Tables[Name] & string)[] } = {
  articles: [
    'article',
    'path',
    'outlet',
    'event',
    'outlet_basis',
    'headline',
    'published',
    'words_in_file',
    'words',
    'quoted_words',
    'sentences',
    'paragraphs',
    'language',
    'flags',
    'sha256',
  ],
  segments: ['article', 'event', 'kind', 'measured', 'start', 'end', 'text'],
  'word-choice': [
    'outlet',
    'event',
    'voice',
    'term',
    'ngram',
    'count',
    'rest_count',
    'per_1000',
    'rest_per_1000',
    'articles',
    'rest_articles',
    'log_odds',
    'low',
    'high',
    'z',
    'log_ratio',
    'g2',
    'flags',
  ],
  concordance: ['outlet', 'event', 'term', 'article', 'start', 'end', 'left', 'match', 'right'],
  sentiment: [
    'outlet',
    'event',
    'voice',
    'scorer',
    'words',
    'matched_words',
    'coverage',
    'score_per_100_words',
    'low',
    'high',
  ],
  'sentiment-words': ['outlet', 'event', 'voice', 'word', 'valence', 'count', 'contribution'],
  'tone-position': ['outlet', 'event', 'article', 'sentence', 'position', 'voice', 'score', 'start', 'end'],
  emphasis: [
    'outlet',
    'event',
    'voice',
    'topic',
    'basis',
    'sentences',
    'share_of_sentences',
    'share_of_lead',
    'articles',
    'articles_with_headline_mention',
    'median_first_paragraph',
  ],
  placement: ['outlet', 'event', 'article', 'topic', 'position', 'start', 'end'],
  actors: [
    'outlet',
    'event',
    'voice',
    'actor',
    'side',
    'basis',
    'mentions',
    'share_of_mentions',
    'median_first_paragraph',
  ],
  labels: [
    'referent',
    'basis',
    'kind',
    'outlet',
    'article',
    'event',
    'segment',
    'voice',
    'label',
    'head',
    'modifiers',
    'hedge',
    'start',
    'end',
  ],
  quotations: [
    'article',
    'outlet',
    'event',
    'segment',
    'speaker',
    'actor',
    'side',
    'cue',
    'cue_class',
    'directness',
    'start',
    'end',
    'words',
    'text',
    'utterance',
    'cue_start',
    'cue_end',
  ],
  utterances: [
    'utterance',
    'event',
    'speaker',
    'actor',
    'outlet',
    'article',
    'verdict',
    'words',
    'of_words',
    'start',
    'end',
    'text',
  ],
  duplicates: ['article', 'outlet', 'event', 'other_article', 'other_outlet', 'share', 'kind', 'agency'],
};
