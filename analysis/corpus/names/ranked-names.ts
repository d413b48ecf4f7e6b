import { genderOf } from './gender-of.ts';
import { addTo } from './name-evidence.ts';
import type { KnownName, Name } from './name.ts';
import type { ResolvedMention } from './resolved-mentions.ts';

/** What the mentions of a name add up to. */
interface Sum {
  forms: Map<string, number>;
  titles: Map<string, number>;
  byTitle: Record<'he' | 'she', number>;
  byPronoun: Record<'he' | 'she', number>;
  count: number;
  articles: number;
}

/**
 * The names that a corpus mentions: the declared in their order, whether mentioned or not, then those that most articles
 * name.
 *
 * @param declared how many names at the front are declared
 * @param mentions those of each article
 * @returns the names, and for each known name its place among them
 */
export function rankedNames(
  known: readonly KnownName[],
  declared: number,
  mentions: readonly (readonly ResolvedMention[])[],
): { names: Name[]; placeOf: readonly number[] } {
  const sums = sumsOf(known.length, mentions);
  const all = known.flatMap(({ name, key, kind, country }, at) => {
    const sum = sums[at];
    if (!sum || (at >= declared && sum.forms.size === 0)) return [];
    const { titles, count, articles } = sum;
    const own: Name = {
      name,
      key,
      kind,
      country,
      forms: byTimes(sum.forms),
      titles,
      gender: genderOf([sum]),
      count,
      articles,
    };
    return [{ at, name: own }];
  });
  const found = all
    .splice(declared)
    .sort(
      (a, b) => b.name.articles - a.name.articles || b.name.count - a.name.count || (a.name.key < b.name.key ? -1 : 1),
    );
  const ranked = [...all, ...found];
  const placeOf: number[] = [];
  ranked.forEach(({ at }, place) => (placeOf[at] = place));
  return { names: ranked.map(({ name }) => name), placeOf };
}

function sumsOf(size: number, mentions: readonly (readonly ResolvedMention[])[]): Sum[] {
  const sums = Array.from({ length: size }, (): Sum => ({
    ...{ forms: new Map(), titles: new Map(), byTitle: { he: 0, she: 0 }, byPronoun: { he: 0, she: 0 } },
    ...{ count: 0, articles: 0 },
  }));
  for (const own of mentions) {
    const seen = new Set<number>();
    for (const { name, written, isMeasured, titles, byTitle, byPronoun } of own) {
      const sum = sums[name];
      if (!sum) continue;
      addTo(sum.forms, written, isMeasured ? 1 : 0);
      for (const title of titles) addTo(sum.titles, title, 1);
      if (byTitle !== '') sum.byTitle[byTitle] += 1;
      if (byPronoun !== '') sum.byPronoun[byPronoun] += 1;
      if (!isMeasured) continue;
      sum.count += 1;
      if (!seen.has(name)) sum.articles += 1;
      seen.add(name);
    }
  }
  return sums;
}

/** Forms in measured text, or, where it has none, all. */
function byTimes(counts: ReadonlyMap<string, number>): string[] {
  const measured = [...counts].filter(([, times]) => times > 0);
  return (measured.length > 0 ? measured : [...counts])
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([text]) => text);
}
