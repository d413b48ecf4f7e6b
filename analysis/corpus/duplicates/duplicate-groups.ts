import type { Article } from '../article.ts';
import { byTime, type DuplicatePair } from './near-duplicates.ts';

/** What an overlap is: the same article again, agency copy or the like that two outlets ran, or a part in common. */
export type DuplicateKind = 'duplicate' | 'wire' | 'overlap';

/** An overlap, and what it is. */
export interface KnownPair extends DuplicatePair {
  kind: DuplicateKind;
}

/** What overlaps make of the articles. */
export interface DuplicateGroups {
  /** In the order given. */
  pairs: KnownPair[];
  /** Ids of the articles that are not counted, because another one stands for them. */
  duplicates: Set<string>;
  /** Ids of the articles that share half their text or more with another outlet's. */
  wire: Set<string>;
}

/** From this share on, two articles of one outlet are one. */
const sameArticle = 0.8;
/** From this share on, two outlets print one text. */
const sameCopy = 0.5;
/** A later version that is so much longer holds the earlier one whole and takes its place. */
const fullerVersion = 1.25;

/**
 * Sorts overlaps: the same article twice from one outlet in one event counts once, as it first appeared or in its much
 * fuller later version; copy that outlets share counts for each; smaller overlaps are only told. What the study says of
 * an article wins: one flagged `duplicate` never counts, one flagged `wire` always does.
 */
export function duplicateGroups(pairs: readonly DuplicatePair[], articles: readonly Article[]): DuplicateGroups {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const isSaid = (id: string, flag: string) => articleOf.get(id)?.flags.includes(flag) === true;
  const isSame = ({ a, b, share, sameOutlet }: DuplicatePair) =>
    sameOutlet && share >= sameArticle && articleOf.get(a)?.event === articleOf.get(b)?.event;
  const isFuller = (a: string, b: string) => wordsOf(articleOf.get(a)) > fullerVersion * wordsOf(articleOf.get(b));

  const duplicates = new Set(articles.filter(({ id }) => isSaid(id, 'duplicate')).map(({ id }) => id));
  const earlierOf = earlierByLater(pairs.filter(isSame));
  for (const { id } of byTime(articles)) {
    for (const earlier of earlierOf.get(id) ?? []) {
      if (duplicates.has(id) || duplicates.has(earlier)) continue;
      const again = isFuller(id, earlier) ? earlier : id;
      if (!isSaid(again, 'wire')) duplicates.add(again);
    }
  }
  const kindOf = (pair: DuplicatePair): DuplicateKind => {
    const isAgain = duplicates.has(pair.a) || duplicates.has(pair.b);
    if (isAgain && isSame(pair)) return 'duplicate';
    return isWire(pair) ? 'wire' : 'overlap';
  };
  const wire = new Set(pairs.filter(isWire).flatMap(({ a, b }) => [a, b]));
  return { pairs: pairs.map((pair) => ({ ...pair, kind: kindOf(pair) })), duplicates, wire };
}

const isWire = ({ share, sameOutlet }: DuplicatePair) => !sameOutlet && share >= sameCopy;

const wordsOf = (article: Article | undefined) => article?.tokens.term.length ?? 0;

function earlierByLater(pairs: readonly DuplicatePair[]): Map<string, string[]> {
  const earlier = new Map<string, string[]>();
  for (const { a, b } of pairs) earlier.set(b, [...(earlier.get(b) ?? []), a]);
  return earlier;
}
