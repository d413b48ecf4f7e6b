import { countryWords } from '../../corpus/names/country-words.ts';
import { calendarNames, demonyms, personTitles } from '../../language/english/name-parts.ts';
import { institutionNouns, placeNouns } from '../../language/english/noun-kinds.ts';
import { portfolios } from '../../language/english/phrase-words.ts';

const none: readonly string[] = [];

/** A run of capitalised words cut into titles and the name behind the last of them. */
export function splitName(run: readonly string[]): { name: readonly string[]; titles: readonly string[] } {
  let from = 0;
  const titles: string[] = [];
  run.forEach((word, at) => {
    if (!personTitles.has(word)) return;
    from = at + 1;
    titles.push(word);
  });
  const last = run.at(-1) ?? '';
  const isBuilt = institutionNouns.has(last) || placeNouns.has(last);
  const isNoName = (word = '') => demonyms.has(word) || calendarNames.has(word) || portfolios.has(word);
  while (!isBuilt && run.length - from > 1 && isNoName(run[from])) from += 1;
  const name = from === 0 ? run : run.slice(from);
  const [only = ''] = name;
  const isOnlyAdjective = calendarNames.has(only) || (demonyms.has(only) && countryWords([only]).length === 0);
  return name.length === 1 && isOnlyAdjective ? { name: none, titles } : { name, titles };
}
