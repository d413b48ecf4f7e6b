import type { SegmentKind } from '../../lines/segment.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type ActMention, actMentions } from './acts.ts';
import { nominalActs } from './nominal-acts.ts';
import type { FoundReferents } from './found-referents.ts';
import type { Mention } from './mention.ts';
import { nameBehindDescription } from './name-behind-description.ts';

/** One label before it is written out: tokens `first` to `end - 1` of an article. */
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

/** The segments in which labels are read. */
const readSegments: ReadonlySet<SegmentKind> = new Set([
  'headline',
  'standfirst',
  'crosshead',
  'paragraph',
  'caption',
  'embed',
]);

/**
 * All labels by the key of their referent, in order of article and place: noun phrases, and verbs with their objects as
 * names of acts.
 */
export function spansByReferent(
  corpus: Corpus,
  mentions: readonly Mention[],
  { keys, second }: Pick<FoundReferents, 'keys' | 'second'>,
  isDeclared: (at: number) => boolean,
): Map<string, NamingSpan[]> {
  const spans = new Map<string, NamingSpan[]>();
  const isRead = corpus.articles.map(({ segments }) => segments.map(({ kind }) => readSegments.has(kind)));
  const acts = actMentions(corpus, mentions, keys);
  const nominal = nominalActs(mentions, keys);
  const settled = settleActs(keys, acts, nominal, isDeclared);
  mentions.forEach((mention, at) => {
    const key = settled.ofMention(at);
    for (const part of nameBehindDescription(corpus, mention) ?? [mention]) put(key, spanOf(part));
    const other = second.get(at);
    if (other !== undefined) put(other, spanOf(mention));
  });
  for (const { article, first, end, key, verb } of acts)
    put(settled.ofAct(key), { article, first, end, coreEnd: end, head: first, verb });
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

const spanOf = (mention: Mention): NamingSpan => {
  const { article, first, end, ofEnd, head } = mention;
  return { article, first, end, coreEnd: ofEnd, head, mention };
};

/**
 * Where nouns for an act and verbs for it go together: `a probe into the fire` and `investigating the fire`. The smaller
 * of the two groups goes to the larger, the verbs all, of the nouns those with that object.
 */
function settleActs(
  keys: readonly string[],
  acts: readonly ActMention[],
  nominal: ReadonlyMap<number, string>,
  isDeclared: (at: number) => boolean,
) {
  const sizes = new Map<string, number>();
  for (const [at, act] of nominal) sizes.set(keys[at] ?? '', 0).set(act, 0);
  const count = (key: string) => {
    const size = sizes.get(key);
    if (size !== undefined) sizes.set(key, size + 1);
  };
  keys.forEach(count);
  for (const { key } of acts) count(key);
  const sizeOf = (key: string) => sizes.get(key) ?? 0;
  const nounOfAct = new Map<string, string>();
  for (const [at, act] of nominal) {
    const noun = keys[at] ?? '';
    if (sizeOf(noun) > sizeOf(act) && sizeOf(noun) > sizeOf(nounOfAct.get(act) ?? '')) nounOfAct.set(act, noun);
  }
  return {
    ofAct: (act: string) => nounOfAct.get(act) ?? act,
    ofMention: (at: number) => {
      const key = keys[at] ?? '';
      const act = nominal.get(at);
      return act === undefined || isDeclared(at) || nounOfAct.has(act) ? key : act;
    },
  };
}

/** Without labels that lie inside a longer one of the same referent; `spans` in order of place, the longer first. */
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
