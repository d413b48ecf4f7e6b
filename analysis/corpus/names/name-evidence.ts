import { placePrepositions } from '../../language/english/name-particles.ts';
import { measuredKinds, type SegmentKind } from '../../lines/segment.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { isPossessive } from '../noun-phrases/gaps.ts';
import { pronounGender, titleGender } from './name-hints.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import type { Gender } from './name.ts';

/** A name at its place with what stands around it. */
export interface HintedRun extends NameRun {
  /** Its words in lower case, as one. */
  form: string;
  /** In a segment that is measured; in a paragraph. */
  isMeasured: boolean;
  isInParagraph: boolean;
  /** Behind a word like `in`, as places are. */
  isInPlace: boolean;
  /** What a form of address tells. */
  byTitle: Gender;
  /** What a pronoun tells that can mean nobody else. */
  byPronoun: Gender;
}

/** What texts show of one form of a name: counts, so that two corpora merge by addition. */
export interface FormEvidence {
  words: readonly string[];
  /** As written, by how often. */
  written: Map<string, number>;
  count: number;
  titled: number;
  /** Behind a word like `in`. */
  inPlace: number;
  articles: number;
  /** Forms of address, and pronouns, by gender. */
  byTitle: Record<'he' | 'she', number>;
  byPronoun: Record<'he' | 'she', number>;
}

/** Evidence by form. */
export type NameEvidence = Map<string, FormEvidence>;

/** Segments in which names are read: beside what is measured, those in which labels are. */
const readKinds: ReadonlySet<SegmentKind> = new Set([...measuredKinds, 'caption', 'embed']);

/** First pass: the names in one article, each with what stands around it. */
export function hintedRuns(article: UnresolvedArticle, vocabulary: readonly string[]): HintedRun[] {
  const wordAt = (token: number) => vocabulary[article.terms[token] ?? -1] ?? '';
  const { sentence } = article.tokens;
  const kindAt = (token: number) => article.segments[article.sentences.segment[sentence[token] ?? 0] ?? 0]?.kind;
  const runs = nameRuns(article, vocabulary).filter(({ first }) => readKinds.has(kindAt(first) ?? 'furniture'));
  return runs.map((run, place): HintedRun => {
    const isIn = (other: NameRun | undefined) => other && sentence[other.first] === sentence[run.first];
    const isAlone = !isIn(runs[place - 1]) && !isIn(runs[place + 1]);
    return {
      ...run,
      form: Array.from(article.terms.subarray(run.first, run.end), (term) => vocabulary[term] ?? '').join(' '),
      isMeasured: article.measured[run.first] === 1,
      isInParagraph: kindAt(run.first) === 'paragraph',
      isInPlace: placePrepositions.has(wordAt(run.first - 1)) && !isPossessive(article, run.end - 1),
      byTitle: titleGender(article, wordAt, run),
      byPronoun: isAlone ? pronounGender(article, wordAt, run) : '',
    };
  });
}

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
    if (run.titled) own.titled += 1;
    if (run.byTitle !== '') own.byTitle[run.byTitle] += 1;
    if (run.byPronoun !== '') own.byPronoun[run.byPronoun] += 1;
  }
  return evidence;
}

/** Evidence of a form that no text shows. */
export const noEvidence = (words: readonly string[]): FormEvidence => ({
  words,
  ...{ written: new Map(), byTitle: { he: 0, she: 0 }, byPronoun: { he: 0, she: 0 } },
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
