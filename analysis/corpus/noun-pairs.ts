import type { BareCorpus } from './corpus.ts';
import { isContentWord, joinsOn, type Noun } from './nouns.ts';

/** A noun with the word before it, in its forms, that articles repeat: `border security`. */
export interface NounPair {
  name: string;
  forms: string[];
  count: number;
  articles: number;
}

/** Used less often a pair is a turn of phrase. */
const leastCount = 3;
const leastArticles = 2;

/**
 * The pairs of words in front of the nouns of a corpus that its articles repeat, those of most articles first. A reader
 * knows from them what is meant, as from the noun alone he does not: `border security`, and not `security`.
 */
export function repeatedPairs({ articles, vocabulary }: BareCorpus, nouns: readonly Noun[]): NounPair[] {
  const nounOf = new Map(nouns.flatMap((noun) => noun.forms.map((form) => [form, noun] as const)));
  const pairs = new Map<string, { forms: Map<string, number>; count: number; articles: Set<number> }>();
  articles.forEach((article, index) => {
    const { terms, names, measured } = article;
    for (let token = 1; token < terms.length; token += 1) {
      const noun = nounOf.get(vocabulary[terms[token] ?? 0] ?? '');
      if (!noun || measured[token] !== 1 || names[token] === 1 || names[token - 1] === 1) continue;
      const before = vocabulary[terms[token - 1] ?? 0] ?? '';
      if (!joinsOn(article, token) || !isContentWord(before)) continue;
      const key = `${before} ${noun.forms[0] ?? ''}`;
      const pair = pairs.get(key) ?? { forms: new Map<string, number>(), count: 0, articles: new Set<number>() };
      const form = `${before} ${vocabulary[terms[token] ?? 0] ?? ''}`;
      pair.forms.set(form, (pair.forms.get(form) ?? 0) + 1);
      pair.count += 1;
      pair.articles.add(index);
      pairs.set(key, pair);
    }
  });
  const least = Math.min(leastArticles, articles.length);
  return [...pairs.values()]
    .filter(({ count, articles: own }) => count >= leastCount && own.size >= least)
    .map(({ forms, count, articles: own }) => {
      const usual = [...forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
      return { name: usual[0]?.[0] ?? '', forms: usual.map(([form]) => form), count, articles: own.size };
    })
    .sort((a, b) => b.articles - a.articles || b.count - a.count || (a.name < b.name ? -1 : 1));
}
