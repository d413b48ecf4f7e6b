import type { UnresolvedArticle } from '../corpus.ts';
import type { HintedRun } from './hinted-runs.ts';
import type { NameRun } from './name-runs.ts';

/** What texts show of one form of a name: counts, so that two corpora merge by addition. */
export interface FormEvidence {
  words: readonly string[];
  /** As written, by how often. */
  written: Map<string, number>;
  count: number;
  /** Beside a title, or what is said of people. */
  titled: number;
  /** Behind a word like `in`. */
  inPlace: number;
  articles: number;
  titles: Map<string, number>;
  /** Forms of address, and pronouns, by gender. */
  byTitle: Record<'he' | 'she', number>;
  byPronoun: Record<'he' | 'she', number>;
}

/** Evidence by form. */
export type NameEvidence = Map<string, FormEvidence>;

/** The evidence that one article gives; what is not measured shows that a form is there and counts for nothing. */
export function evidenceOf(article: UnresolvedArticle, runs: readonly HintedRun[]): NameEvidence {
  const evidence: NameEvidence = new Map();
  for (const run of runs) {
    const own = evidence.get(run.form) ?? noEvidence(run.form.split(' '));
    evidence.set(run.form, own);
    addTo(own.written, writtenName(article, run), 1);
    if (!run.isMeasured) continue;
    own.count += 1;
    if (run.isInPlace) own.inPlace += 1;
    own.articles = 1;
    if (run.titles.length > 0 || run.hasRole) own.titled += 1;
    for (const title of run.titles) addTo(own.titles, title, 1);
    if (run.byTitle !== '') own.byTitle[run.byTitle] += 1;
    if (run.byPronoun !== '') own.byPronoun[run.byPronoun] += 1;
  }
  return evidence;
}

/** Evidence of a form that no text shows. */
const noEvidence = (words: readonly string[]): FormEvidence => ({
  words,
  ...{ written: new Map(), titles: new Map(), byTitle: { he: 0, she: 0 }, byPronoun: { he: 0, she: 0 } },
  ...{ count: 0, titled: 0, inPlace: 0, articles: 0 },
});

/** Adds the evidence of one part of a corpus to that of others; the order of parts does not matter. */
export function addEvidence(sum: NameEvidence, part: NameEvidence): void {
  for (const [form, other] of part) {
    const own = sum.get(form) ?? noEvidence(other.words);
    sum.set(form, own);
    own.count += other.count;
    own.titled += other.titled;
    own.inPlace += other.inPlace;
    own.articles += other.articles;
    for (const gender of ['he', 'she'] as const) {
      own.byTitle[gender] += other.byTitle[gender];
      own.byPronoun[gender] += other.byPronoun[gender];
    }
    for (const [title, times] of other.titles) addTo(own.titles, title, times);
    for (const [text, times] of other.written) addTo(own.written, text, times);
  }
}

export const addTo = (counts: Map<string, number>, key: string, times: number) =>
  counts.set(key, (counts.get(key) ?? 0) + times);

/** A name as written, in one line and without a possessive. */
export const writtenName = (
  { text, tokens }: UnresolvedArticle,
  { first, end }: Pick<NameRun, 'first' | 'end'>,
): string =>
  text
    .slice(tokens.start[first], tokens.end[end - 1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
