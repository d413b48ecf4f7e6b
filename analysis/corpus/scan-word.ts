import { characterClass as is, classOf, isLetterClass, isWordClass } from '../language/characters.ts';

/**
 * The end of the word that begins at `start`. Apostrophes and hyphens between letters, points, commas, colons and
 * slashes between digits, dots of acronyms and of web addresses, and `&` between capitals are inside a word.
 *
 * @example endOfWord('self-ruled island', 0, 17) // => 10
 */
export function endOfWord(text: string, start: number, limit: number): number {
  let position = start + 1;
  while (position < limit) {
    if (isWordClass(classOf(text.charCodeAt(position)))) position += 1;
    else if (position + 1 < limit && joins(text, start, position)) position += 2;
    else if (isAcronymStop(text, start, position, limit)) {
      if (!isJoint(text, position + 1, limit)) return position + 1;
      position += 2;
    } else break;
  }
  return position;
}

function joins(text: string, start: number, position: number): boolean {
  const before = classOf(text.charCodeAt(position - 1));
  const after = classOf(text.charCodeAt(position + 1));
  if (!isWordClass(after)) return false;
  if (text[position] === '&') return before === is.upperCase && after === is.upperCase;
  switch (classOf(text.charCodeAt(position))) {
    case is.apostrophe:
      return isLetterClass(after);
    case is.hyphen:
      return true;
    case is.fullStop:
      if (after === is.digit) return before === is.digit;
      return isSingleLetter(text, start, position) || (before === is.lowerCase && after === is.lowerCase);
    case is.punctuation:
      return before === is.digit && after === is.digit && ',:/'.includes(text[position] ?? ' ');
    default:
      return false;
  }
}

/** Whether one letter alone stands before this stop: `U.` of `U.S.`, but not the `talks.` of `talks.Then`. */
function isSingleLetter(text: string, start: number, stop: number): boolean {
  if (!isLetterClass(classOf(text.charCodeAt(stop - 1)))) return false;
  if (stop - 1 === start) return isLoneLetter(text, stop + 1);
  return text[stop - 2] === '.';
}

/** The letter after the first stop must stand alone too, or `J.Smith` would be an acronym. */
const isLoneLetter = (text: string, position: number) =>
  position + 1 >= text.length || !isWordClass(classOf(text.charCodeAt(position + 1)));

/** Whether a hyphen or apostrophe ties the next word to this one, as in `U.S.-led`. */
function isJoint(text: string, position: number, limit: number): boolean {
  const joint = classOf(text.charCodeAt(position));
  if (joint !== is.hyphen && joint !== is.apostrophe) return false;
  return position + 1 < limit && isLetterClass(classOf(text.charCodeAt(position + 1)));
}

/** The last stop of `U.S.` belongs to the word. */
const isAcronymStop = (text: string, start: number, end: number, limit: number) =>
  end - start >= 3 && end < limit && text[end] === '.' && text[end - 2] === '.' && isSingleLetter(text, start, end);
