import type { Corpus } from '../../corpus/corpus.ts';
import { countries } from '../../language/english/countries.ts';
import { facesOfCountries, nationalInstitutions } from '../../language/english/country-faces.ts';
import { institutionNouns, personNouns } from '../../language/english/noun-kinds.ts';
import { countryOf } from '../../corpus/names/country-words.ts';
import type { Mention } from './mention.ts';

/**
 * The country that an article means where it names none: `the Senate`, `the administration`. It is the one whose
 * government the article names most often, of equals, or where it names none, the one that the corpus does; else the
 * one where all outlets are, as the study declares; else none.
 *
 * @returns gives the country by the place of the article in the corpus
 */
export function homeCountries(
  mentions: readonly Mention[],
  outlets: Corpus['outlets'],
): (article: number) => number | undefined {
  const whole = new Map<number, number>();
  const byArticle = new Map<number, Map<number, number>>();
  for (const mention of mentions) {
    const country = governmentNamed(mention);
    if (country === undefined) continue;
    const own = byArticle.get(mention.article) ?? new Map<number, number>();
    byArticle.set(mention.article, add(own, country));
    add(whole, country);
  }
  const usual = mostOf(whole, whole) ?? countryOfOutlets(outlets);
  return (article) => mostOf(byArticle.get(article) ?? new Map(), whole) ?? usual;
}

const add = (counts: Map<number, number>, country: number) => counts.set(country, (counts.get(country) ?? 0) + 1);

/** The country whose government a mention names: by an institution, a seat of it, or what acts for it. */
function governmentNamed({ name, lemma, countries: named }: Mention): number | undefined {
  const form = name.join(' ');
  const own = countryOf(form);
  if (own?.sense === 'institution') return own.country;
  const governs = nationalInstitutions.has(form) || (facesOfCountries.has(lemma) && isOfGovernment(lemma));
  return governs ? named[0] : undefined;
}

const isOfGovernment = (lemma: string) => personNouns.has(lemma) || institutionNouns.has(lemma);

function mostOf(counts: ReadonlyMap<number, number>, then: ReadonlyMap<number, number>): number | undefined {
  const [best, second] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (then.get(b) ?? 0) - (then.get(a) ?? 0),
  );
  if (!best) return undefined;
  const isTie = second?.[1] === best[1] && then.get(second[0]) === then.get(best[0]);
  return isTie ? undefined : best[0];
}

function countryOfOutlets(outlets: Corpus['outlets']): number | undefined {
  const codes = new Set(outlets.map(({ country = '' }) => country.toUpperCase()));
  const [only = ''] = codes;
  const at = countries.findIndex(({ code }) => code === only);
  return codes.size === 1 && only !== '' && at >= 0 ? at : undefined;
}
