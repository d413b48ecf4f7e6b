/** Stands between two words with punctuation between them. The `sentiment` package keeps it as a token of its own. */
export const boundary = '|';

/** Stands for a word that must not be scored: a name, a number, a word of the other voice. */
export const masked = '@';

/** Characters at which the tokeniser of `sentiment` 5.0.2 would cut a word or drop a part of it. */
const cutByTokeniser = /[\s.,/#!?$%^&*;:{}=_`"~()|@]/u;

/**
 * The form in which a term of an article's vocabulary is given to the scorers, so that one word is exactly one token.
 *
 * Words that the tokeniser would cut are masked, as is an acronym that is a word only without its capitals (`AIDS`).
 *
 * @example
 * scoringForm('don’t'); // => "don't"
 */
export function scoringForm(term: string): string {
  const straight = term.replaceAll('’', "'");
  return straight === '' || cutByTokeniser.test(straight) || straight !== straight.toLowerCase() ? masked : straight;
}
