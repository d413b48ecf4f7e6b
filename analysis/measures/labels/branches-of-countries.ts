import { facesOfCountries } from '../../language/english/country-faces.ts';
import { institutionNouns, personNouns } from '../../language/english/noun-kinds.ts';
import { isCountryPart } from '../../corpus/names/country-words.ts';
import type { Mention } from './mention.ts';

/** A branch of government is known from as many mentions with its country, and from such a share of them. */
const leastMentions = 2;
const leastShare = 0.8;

/**
 * The branches of government that texts name with their country, so that they are known without it: who writes of
 * `Italian harbor officials` means the same by `harbor officials`.
 */
export function branchesOfCountries(mentions: readonly Mention[]): { of: (mention: Mention) => number | undefined } {
  const counts = new Map<string, Map<number, number>>();
  for (const mention of mentions) {
    const [country] = mention.countries;
    if (country === undefined || !isOfGovernment(mention)) continue;
    for (const word of wordsOf(mention)) {
      const own = counts.get(word) ?? new Map<number, number>();
      counts.set(word, own.set(country, (own.get(country) ?? 0) + 1));
    }
  }
  const known = new Map<string, number>();
  for (const [word, own] of counts) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [country, count] of own)
      if (count >= leastMentions && count >= leastShare * total) known.set(word, country);
  }
  return {
    of: (mention) =>
      isOfGovernment(mention)
        ? wordsOf(mention)
            .map((word) => known.get(word))
            .find((country) => country !== undefined)
        : undefined,
  };
}

const isOfGovernment = ({ name, lemma }: Mention) =>
  name.length === 0 && facesOfCountries.has(lemma) && (personNouns.has(lemma) || institutionNouns.has(lemma));

const wordsOf = ({ specifics, modifiers }: Mention) =>
  modifiers.filter((word) => specifics.includes(word) && !isCountryPart(word));
