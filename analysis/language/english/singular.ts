const irregular = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    persons: 'person',
    lives: 'life',
    wives: 'wife',
    leaves: 'leave',
    feet: 'foot',
    media: 'media',
    congressmen: 'congressman',
    congresswomen: 'congresswoman',
    policemen: 'policeman',
    businessmen: 'businessman',
    servicemen: 'serviceman',
    spokesmen: 'spokesman',
    gunmen: 'gunman',
    lawmen: 'lawman',
    crises: 'crisis',
    analyses: 'analysis',
    hypotheses: 'hypothesis',
    countries: 'country',
    parties: 'party',
    series: 'series',
    species: 'species',
    politics: 'politics',
    news: 'news',
    headquarters: 'headquarters',
    sanctions: 'sanction',
    movies: 'movie',
    ties: 'tie',
    lies: 'lie',
    dies: 'die',
    cookies: 'cookie',
    allies: 'ally',
  }),
);
const esAfter = ['ches', 'shes', 'sses', 'xes', 'zzes'];

/**
 * The singular of a noun; a word that is no plural as it is.
 *
 * @example singularOf('ministries') // => 'ministry'
 */
export function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return esAfter.some((ending) => word.endsWith(ending)) ? word.slice(0, -2) : word.slice(0, -1);
}
