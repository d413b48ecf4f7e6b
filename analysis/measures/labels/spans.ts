import type { SegmentKind } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { actMentions } from './acts.ts';
import type { Mention } from './mentions.ts';

/** One naming before it is written out: tokens `first` to `end - 1` of an article. */
export interface NamingSpan {
  article: number;
  first: number;
  /** Behind the describing clause. */
  end: number;
  /** Behind what is compared: no describing clause. */
  coreEnd: number;
  /** The word that voice and segment are read at. */
  head: number;
  /** The noun phrase that it is; none for a verb with its object. */
  mention?: Mention;
  /** The verb of an act. */
  verb?: string;
}

/** The segments in which namings are read. */
const readSegments: ReadonlySet<SegmentKind> = new Set([
  'headline',
  'standfirst',
  'crosshead',
  'paragraph',
  'caption',
  'embed',
]);

/**
 * All namings by the key of their referent, in order of article and place: noun phrases, and verbs with their objects as
 * names of acts. A noun for an act that has such an object goes with the verbs, unless the analyst declared it.
 */
export function spansByReferent(
  corpus: Corpus,
  mentions: readonly Mention[],
  keys: readonly string[],
  isDeclared: (at: number) => boolean,
): Map<string, NamingSpan[]> {
  const spans = new Map<string, NamingSpan[]>();
  const isRead = corpus.articles.map(({ segments }) => segments.map(({ kind }) => readSegments.has(kind)));
  const { acts, nominal } = actMentions(corpus, mentions, keys);
  mentions.forEach((mention, at) => {
    const { article, first, end, ofEnd, head } = mention;
    const key = isDeclared(at) ? keys[at] : (nominal.get(at) ?? keys[at]);
    put(key ?? '', { article, first, end, coreEnd: ofEnd, head, mention });
  });
  for (const { article, first, end, key, verb } of acts)
    put(key, { article, first, end, coreEnd: end, head: first, verb });
  for (const own of spans.values()) own.sort((a, b) => a.article - b.article || a.first - b.first || b.end - a.end);
  return spans;

  function put(key: string, span: NamingSpan): void {
    const article = corpus.articles[span.article];
    if (!article) return;
    const segment = article.sentences.segment[article.tokens.sentence[span.head] ?? 0] ?? 0;
    if (isRead[span.article]?.[segment] !== true) return;
    const own = spans.get(key);
    if (own) own.push(span);
    else spans.set(key, [span]);
  }
}

/** Without namings that lie inside a longer one of the same referent; `spans` in order of place, the longer first. */
export function withoutInner(spans: readonly NamingSpan[]): NamingSpan[] {
  let article = -1;
  let reached = -1;
  return spans.filter((span) => {
    if (span.article !== article) [article, reached] = [span.article, -1];
    const isInside = span.end <= reached;
    reached = Math.max(reached, span.end);
    return !isInside;
  });
}
