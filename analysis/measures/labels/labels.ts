import type { Label } from './label.ts';
import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { declaredReferents, isDeclaredKey } from './declared-referents.ts';
import { foundReferents } from './found-referents.ts';
import { type HedgeReader, hedgeReader } from './hedge.ts';
import { mentionsOfCorpus } from './mentions.ts';
import { labelForm } from './label-form.ts';
import { referentKind } from './referent-kind.ts';
import { referentNames } from './referent-name.ts';
import { type NamingSpan, spansByReferent, withoutInner } from './spans.ts';

/** A referent is found where it is named as often, and by as many outlets, as this. */
const leastMentions = 2;
const leastOutlets = 2;

/**
 * Every label of every referent, in order of article and place: what the analyst declared, and what the text shows to
 * be one thing and two outlets name. A phrase inside another of the same referent is not counted again.
 *
 * @example labelRows(corpus, study).filter(({ hedge }) => hedge !== 'none')
 */
export function labelRows(corpus: Corpus, study: Pick<Corpus, 'referents'> = corpus): Label[] {
  const mentions = mentionsOfCorpus(corpus);
  const found = foundReferents(mentions, corpus.names, corpus.outlets);
  const referents = declaredReferents(corpus, study.referents, mentions, found);
  const isDeclared = (at: number) => isDeclaredKey(referents.keys[at] ?? '');
  const nameOf = referentNames(corpus.names, study.referents);
  const hedgeOf = hedgeReader(corpus.vocabulary);
  const known = { actors: corpus.actors, persons: found.persons };
  const rows: Label[][] = corpus.articles.map(() => []);
  for (const [key, all] of spansByReferent(corpus, mentions, referents, isDeclared)) {
    const spans = withoutInner(all);
    if (!isDeclaredKey(key) && !isShared(corpus, spans)) continue;
    const kind = referentKind(key, spans, known);
    const own = spans.map((span) => rowOf(corpus, span, hedgeOf));
    const referent = nameOf(key, own);
    const basis = isDeclaredKey(key) ? 'declared' : 'found';
    own.forEach((row, at) => {
      row.referent = referent;
      row.kind = kind;
      row.basis = basis;
      rows[spans[at]?.article ?? 0]?.push(row);
    });
  }
  return rows.flatMap((own) => own.sort((a, b) => a.start - b.start || b.end - a.end));
}

function isShared({ articles, outlets }: Corpus, spans: readonly NamingSpan[]): boolean {
  if (spans.length < leastMentions) return false;
  const wanted = Math.min(leastOutlets, outlets.length);
  const seen = new Set<string>();
  for (const { article } of spans) {
    seen.add(articles[article]?.outlet ?? '');
    if (seen.size >= wanted) return true;
  }
  return false;
}

/** A label written out, but for what its referent says of it. */
function rowOf(corpus: Corpus, span: NamingSpan, hedgeOf: HedgeReader): Label {
  const article = corpus.articles[span.article];
  if (!article) throw new RangeError(`labels: expected an article ${span.article}, got ${corpus.articles.length}`);
  const { text, tokens, segments, sentences } = article;
  const { mention, verb = '', head, end } = span;
  const { hedge, first } = mention ? hedgeOf(article, mention) : { hedge: 'none' as const, first: span.first };
  const start = tokens.start[first] ?? 0;
  const behind = tokens.end[end - 1] ?? start;
  const name = mention?.name.join(' ') ?? '';
  const label = oneLine(text.slice(start, behind));
  const isWhole = first === span.first && end === span.coreEnd;
  return {
    referent: '',
    basis: 'found',
    kind: 'thing',
    outlet: article.outlet,
    article: article.id,
    event: corpus.event,
    segment: segments[sentences.segment[tokens.sentence[head] ?? 0] ?? 0]?.kind ?? 'furniture',
    voice: isQuoted(article, head) ? 'quoted' : 'outlet',
    label,
    head: mention ? name || mention.lemma : verb,
    modifiers: mention?.modifiers ?? [],
    hedge,
    start,
    end: behind,
    form: labelForm(isWhole ? label : text.slice(tokens.start[span.first], tokens.end[span.coreEnd - 1])),
  };
}

const oneLine = (text: string) => (text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text);
