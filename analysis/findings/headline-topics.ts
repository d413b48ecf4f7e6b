import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import type { Claim } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Further topics that the claim gives. */
const mostOthers = 3;
/** Headlines that it quotes. */
const mostEvidence = 3;

/** A topic and the outlets that have it in a headline. */
export interface HeadlineTopic {
  topic: string;
  outlets: string[];
}

/** Which topics stand in most headlines. */
export type HeadlineClaim = Claim<
  'emphasis',
  'headlines',
  {
    /** All headlines, and those in which each of the leading topics stands. */
    headlines: number;
    articles: number;
    leading: HeadlineTopic[];
    others: HeadlineTopic[];
    /** Topics that stand in none. */
    absent: number;
  }
>;

/** What stands in the headlines. */
export function headlineClaims({ corpus }: Measured, rows: readonly EmphasisRow[]): HeadlineClaim[] {
  const headlines = corpus.articles.filter(({ flags }) => !flags.includes('no-headline')).length;
  const topics = corpus.topics
    .map(({ name: topic }) => {
      const outlets = rows.filter((row) => row.topic === topic && row.articles_with_headline_mention > 0);
      const articles = outlets.reduce((sum, row) => sum + row.articles_with_headline_mention, 0);
      return { topic, articles, outlets: outlets.map(({ outlet }) => outlet) };
    })
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles);
  const [first] = topics;
  if (!first || headlines < 2) return [];
  const leading = topics.filter(({ articles }) => articles === first.articles);
  const others = topics.slice(leading.length, leading.length + mostOthers);
  return [
    {
      id: 'emphasis-headlines',
      section: 'emphasis',
      kind: 'headlines',
      outlets: first.outlets,
      figures: {
        ...{ headlines, articles: first.articles, leading, others },
        absent: corpus.topics.length - topics.length,
      },
      strength: 'count',
      evidence: corpus.articles
        .filter(({ outlet }) => first.outlets.includes(outlet))
        .flatMap((article) => {
          const headline = article.segments.find(({ kind }) => kind === 'headline');
          return headline ? [passage(article, headline.start, headline.end)] : [];
        })
        .slice(0, mostEvidence),
    },
  ];
}
