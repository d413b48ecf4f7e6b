import { degreeAdjectives, neutralInContext } from '../../language/english/neutral-in-context.ts';
import { boundary } from './scoring-form.ts';

interface Rule {
  after: ReadonlySet<string> | null;
  before: ReadonlySet<string> | null;
  unlessAfter: ReadonlySet<string> | null;
}

const wordsOf = (list: string | undefined) => (list === undefined ? null : new Set(list.split(/\s+/)));

const rulesByWord = new Map<string, Rule[]>();
for (const { words, after, before, unlessAfter } of neutralInContext) {
  const rule = { after: wordsOf(after), before: wordsOf(before), unlessAfter: wordsOf(unlessAfter) };
  for (const word of words.split(' ')) rulesByWord.set(word, [...(rulesByWord.get(word) ?? []), rule]);
}

/**
 * Whether the word at `place` carries no tone beside its neighbours, although the lexicon scores it.
 *
 * `valenceOf` looks a word up in the lexicon (0 where it is not in it); it is needed for "the greatest risk".
 *
 * @example
 * isNeutralInContext(['made', 'clear', 'that'], 1, () => 0); // => true
 */
export function isNeutralInContext(
  words: readonly string[],
  place: number,
  valenceOf: (word: string) => number,
): boolean {
  const word = words[place] ?? boundary;
  const previous = words[place - 1] ?? boundary;
  const next = words[place + 1] ?? boundary;
  const neutral = rulesByWord
    .get(word)
    ?.some(
      ({ after, before, unlessAfter }) =>
        (after?.has(previous) ?? true) && (before?.has(next) ?? true) && !(unlessAfter?.has(previous) ?? false),
    );
  return neutral === true || (degreeAdjectives.has(word) && stressesSomethingBad(words, place, valenceOf));
}

/** Whether the next word with tone, up to three words on and before any punctuation, is negative. */
function stressesSomethingBad(words: readonly string[], place: number, valenceOf: (word: string) => number): boolean {
  for (const word of words.slice(place + 1, place + 4)) {
    if (word === boundary) return false;
    const valence = degreeAdjectives.has(word) ? 0 : valenceOf(word);
    if (valence !== 0) return valence < 0;
  }
  return false;
}
