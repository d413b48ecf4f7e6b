import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import { severalArticles } from '../measures/compared-outlets.ts';
import type { RateUnit } from '../statistics/dealt-rates.ts';
import { type GroupDifference, groupDifferences } from '../statistics/group-differences.ts';

/** Kinds of claims that stand on a test; they share the chance of one false difference in a report. */
export const testedKinds: ReadonlySet<string> = new Set(['own-voice', 'room', 'preferred-words']);
const level = 0.05 / testedKinds.size;

/** Whether each outlet has so many articles that what they differ in can be told from chance. */
export function isTestable({ articles, outlets }: Pick<Corpus, 'articles' | 'outlets'>): boolean {
  const byOutlet = groupsBy(articles, ({ outlet }) => outlet);
  return outlets.length > 1 && outlets.every(({ id }) => (byOutlet.get(id)?.length ?? 0) >= severalArticles);
}

/** How an outlet's rate of something differs from that of all others, beyond what articles differ anyway. */
export interface OutletDifference extends Omit<GroupDifference, 'group'> {
  outlet: string;
}

/** What is compared: rates of so many items, as each article gives them. */
export interface ArticleRates {
  items: number;
  baseOf?: (item: number) => number;
  seed: string;
  of: (article: CorpusArticle, index: number) => Omit<RateUnit, 'group'>;
}

/**
 * The differences between outlets that hold beyond chance, articles being what is drawn; the clearest first. None where
 * an outlet has fewer than three articles, because one article says nothing of the next.
 */
export function clearDifferences(
  corpus: Pick<Corpus, 'articles' | 'outlets' | 'event'>,
  { items, baseOf, seed, of }: ArticleRates,
): OutletDifference[] {
  const { articles, outlets, event } = corpus;
  if (items === 0 || !isTestable(corpus)) return [];
  const groups = new Map(outlets.map(({ id }, group) => [id, group]));
  const units = articles.map((article, index): RateUnit => {
    return { group: groups.get(article.outlet) ?? 0, ...of(article, index) };
  });
  const options = { groups: outlets.length, items, seed: `${seed} ${event}`, level };
  return groupDifferences(units, { ...options, ...(baseOf && { baseOf }) })
    .filter(({ low, high }) => low > 0 || high < 0)
    .sort((a, b) => clarity(b) - clarity(a) || a.group - b.group || a.item - b.item)
    .map(({ group, ...difference }) => ({ outlet: outlets[group]?.id ?? '', ...difference }));
}

/** How far a difference lies from zero, in reaches of its interval. */
const clarity = ({ difference, low, high }: GroupDifference) => Math.abs(difference) / ((high - low) / 2);
