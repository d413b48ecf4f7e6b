import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { lowerBound } from '../../corpus/lower-bound.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { JudgingWordRow } from '../judging-words/judging-words-table.ts';
import { type Mention, mentionsIn } from '../quotations/people.ts';
import type { HeadlineGapRow } from './headline-gap-table.ts';

/** Where each headline and its running text part. */
export function headlineGapRows(corpus: Corpus, judging: readonly JudgingWordRow[]): HeadlineGapRow[] {
  const sided = groupsBy(
    judging.filter(({ segment, kind }) => segment === 'headline' && kind === 'sided'),
    ({ article }) => article,
  );
  return corpus.articles.flatMap((article) => {
    const headline = article.segments.find(({ kind }) => kind === 'headline');
    if (!headline) return [];
    const row = (kind: HeadlineGapRow['kind'], body: string, start: number, end: number): HeadlineGapRow => ({
      ...{ outlet: article.outlet, event: corpus.event, article: article.id, kind },
      ...{ headline: folded(article.text.slice(headline.start, headline.end)), body, start, end },
    });
    const places = mentionsIn(corpus, article).map((mention) => ({ mention, start: offsetOf(article, mention.first) }));
    const above = places.filter(({ start }) => start >= headline.start && start < headline.end);
    const below = places.filter(({ start }) => isBody(article, start));
    const inBody = new Set(below.map(({ mention }) => mention.name));
    const body = bodyOf(article).toLowerCase();
    // `FMs` are foreign ministers, and nobody’s name.
    const alone = above.filter(
      ({ mention }) => !/^\p{Lu}+s$/u.test(mention.name) && !inBody.has(mention.name) && !holdsPart(body, mention.name),
    );
    const words = (sided.get(article.id) ?? []).filter(({ word }) => !body.includes(word.toLowerCase()));
    return [
      ...alone.map(({ mention, start }) =>
        row('actor', mention.name, start, article.tokens.end[mention.end - 1] ?? start),
      ),
      ...words.map(({ word, start, end }) => row('judging-word', word, start, end)),
      ...leftOut(article, folded(article.text.slice(headline.start, headline.end)), below).map(({ start, end, text }) =>
        row('left-out', text, start, end),
      ),
    ];
  });
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
const offsetOf = ({ tokens }: CorpusArticle, token: number) => tokens.start[token] ?? 0;

function isBody({ segments }: CorpusArticle, offset: number): boolean {
  const segment = segments[lowerBound(segments, offset + 1, ({ end }) => end)];
  const kind = segment && segment.start <= offset ? segment.kind : 'furniture';
  return kind !== 'headline' && measuredKinds.has(kind);
}

/** The running text alone: a headline may be printed twice. */
const bodyOf = ({ segments, text }: CorpusArticle): string =>
  segments
    .filter(({ kind }) => kind !== 'headline' && measuredKinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Whether a text has a word of a name: `Lee` stands for Ann Lee. */
const holdsPart = (text: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && text.includes(word));

/** Mentions from which on somebody is what an article is about. */
const fewestMentions = 4;

/** The first sentence that names whom the text names most, where the headline has no word of that name. */
function leftOut(
  article: CorpusArticle,
  headline: string,
  below: readonly { mention: Mention; start: number }[],
): { start: number; end: number; text: string }[] {
  const counts = new Map<string, number>();
  for (const { mention } of below) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < fewestMentions || holdsPart(headline.toLowerCase(), most[0])) return [];
  const at = below.find(({ mention }) => mention.name === most[0])?.start ?? 0;
  const { start, end } = article.sentences;
  const sentence = start.findLastIndex((from) => from <= at);
  const [from, to] = [start[sentence] ?? at, end[sentence] ?? at];
  return [{ start: from, end: to, text: folded(article.text.slice(from, to)) }];
}
