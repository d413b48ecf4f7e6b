import { placePrepositions } from '../../language/english/name-particles.ts';
import { measuredKinds, type SegmentKind } from '../../lines/segment.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { isPossessive } from '../../language/possessive.ts';
import { hasRole, pronounGender, titleGender } from './name-hints.ts';
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
  /** What stands beside it is said of people. */
  hasRole: boolean;
  /** What a form of address tells. */
  byTitle: Gender;
  /** What a pronoun tells that can mean nobody else. */
  byPronoun: Gender;
}

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
      hasRole: hasRole(article, wordAt, run),
      byTitle: titleGender(article, wordAt, run),
      byPronoun: isAlone ? pronounGender(article, wordAt, run) : '',
    };
  });
}
