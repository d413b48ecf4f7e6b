import { numberWords } from '../../language/english/number-words.ts';
import { readWordList, valuesIn } from '../../language/word-list.ts';

const list = readWordList(new URL('../../language/english/contractions.csv', import.meta.url));
const places = list.column('place');
const meanings = list.column('stands-for').map(valuesIn);

/** Words that lose letters when another joins them. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  list.words.flatMap((word, at) => (places[at] === 'whole' ? [[word, meanings[at] ?? []]] : [])),
);

/** What stands for the word that is joined; `'d` may be two words, and stays. */
const endings = list.words.flatMap((ending, at) =>
  places[at] === 'ending' ? [[ending, meanings[at]?.[0] ?? ''] as const] : [],
);

/** A first part so short is a prefix, which some write without its hyphen: `co-operate`. */
const longestPrefix = 3;

/**
 * The words that one written word stands for, as somebody else may have written down the same speech: those of a
 * contraction, and the parts of a hyphenated word (`active-duty forces`, `active duty forces`; `two-in-three`).
 *
 * @param term lower case, with a straight apostrophe
 * @example writtenOut("we've") // => ['we', 'have']
 */
export function writtenOut(term: string): readonly string[] {
  const hyphen = term.indexOf('-');
  if (hyphen < 0) return withoutContraction(term);
  const isPrefix = hyphen <= longestPrefix && !numberWords.has(term.slice(0, hyphen));
  return isPrefix ? [term] : term.split('-').filter((part) => part !== '');
}

function withoutContraction(term: string): readonly string[] {
  if (!term.includes("'")) return irregular.get(term) ?? [term];
  const known = irregular.get(term);
  if (known) return known;
  const found = endings.find(([ending]) => term.endsWith(ending) && term.length > ending.length);
  return found ? [term.slice(0, -found[0].length), found[1]] : [term];
}
