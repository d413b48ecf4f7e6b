import { functionWords } from '../../language/english/function-words.ts';
import { numberWords } from '../../language/english/number-words.ts';
import { spellings } from '../../language/english/spellings.ts';
import { writtenOut } from './contractions.ts';

/**
 * What makes words of two versions the same: `keys` without differences of spelling, two of them for a contraction, and
 * `stem` without those of form; -1 says nothing.
 */
export interface WordKeys {
  keys: readonly (readonly number[])[];
  stem: Int32Array;
}

/**
 * Numbers the terms of a corpus so that spellings of one word share a key (`emphasise`, `emphasize`) and its forms a
 * `stem` (`risk`, `risks`); words of grammar have no stem.
 */
export function wordKeys(vocabulary: readonly string[]): WordKeys {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  return {
    keys: vocabulary.map((term) => writtenOut(term).map((word) => idOf(spelling(word)))),
    stem: Int32Array.from(vocabulary, (term) => (functionWords.has(term) ? -1 : idOf(`${stemOf(spelling(term))}*`))),
  };
}

/** British and American spelling as one, hyphens left out; `-ise` of any verb; numbers in figures. */
function spelling(term: string): string {
  const plain = term.replaceAll('-', '');
  const usual = numberWords.get(plain) ?? spellings.get(plain) ?? plain;
  return usual.length < 6 ? usual : usual.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1');
}

const endings = 'ations ation ating ated ings ing ies ied ions ion ed es e s y'.split(' ');

/** The word without its ending, and without "-ship" before it; never shorter than four letters. */
function stemOf(term: string): string {
  const noun = term.replace(/ships?$/, '');
  const word = noun.length >= 4 ? noun : term;
  const ending = endings.find((wanted) => word.endsWith(wanted) && word.length - wanted.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
