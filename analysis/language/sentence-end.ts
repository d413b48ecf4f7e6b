import { characterClass as is, classOf, isWordClass } from './characters.ts';
import type { Language } from './language.ts';

/** What finding the ends of sentences needs to know of a language. */
export type SentenceWords = Pick<Language, 'abbreviations' | 'functionWords' | 'cues'>;

const closing = new Set([is.closingQuote, is.straightQuote, is.apostrophe]);
const opening = new Set([is.openingQuote, is.straightQuote, is.openingSingleQuote, is.apostrophe]);

/**
 * Where the sentence ends that may end at this stop, `!`, `?` or `…`: behind further stops, closing quotation marks and
 * brackets; `undefined` where the sentence goes on (abbreviations, initials, decimals, `“Why?” he asked`).
 *
 * @param stop offset of the punctuation mark
 * @param lastWord the word before it, as written
 * @example sentenceEnd('Mr. Lee left. He', 2, 'Mr', 16, english) // => undefined
 */
export function sentenceEnd(
  text: string,
  stop: number,
  lastWord: string,
  limit: number,
  language: SentenceWords,
): number | undefined {
  const afterStops = endOfStops(text, stop, limit);
  let end = afterStops;
  while (end < limit && (closing.has(classOf(text.charCodeAt(end)) as never) || text[end] === ')' || text[end] === ']'))
    end += 1;
  const quoteCloses = end > afterStops;
  let next = end;
  while (next < limit && classOf(text.charCodeAt(next)) <= is.lineEnd && classOf(text.charCodeAt(next)) >= is.space)
    next += 1;
  if (next >= limit) return end;
  if (next === end) return isGluedSentence(text, stop, end) ? end : undefined;
  const isFullStop = text[stop] === '.' && afterStops === stop + 1;
  while (next < limit && (opening.has(classOf(text.charCodeAt(next)) as never) || text[next] === '(')) next += 1;
  const nextClass = classOf(text.charCodeAt(next));
  // `. . .`: the last of several stops decides.
  if (nextClass === is.lowerCase || nextClass === is.fullStop) return undefined;
  const following = wordAt(text, next, limit);
  if (isFullStop && endsInAbbreviation(lastWord, following, language)) return undefined;
  if (quoteCloses && !isFullStop && isReportingClause(text, next, limit, language)) return undefined;
  return end;
}

/** The offset behind the stops, `!`, `?` and `…` that stand in a row from `position`. */
export function endOfStops(text: string, position: number, limit: number): number {
  let end = position;
  while (end < limit && isStop(text, end)) end += 1;
  return end;
}

const isStop = (text: string, position: number) => {
  const unit = classOf(text.charCodeAt(position));
  return unit === is.fullStop || unit === is.exclamation;
};

/** `talks.Then`: a lower-case letter, a stop, a capital and a lower-case letter, with no space between. */
function isGluedSentence(text: string, stop: number, next: number): boolean {
  return (
    classOf(text.charCodeAt(stop - 1)) === is.lowerCase &&
    classOf(text.charCodeAt(stop - 2)) === is.lowerCase &&
    classOf(text.charCodeAt(next)) === is.upperCase
  );
}

function endsInAbbreviation(
  lastWord: string,
  following: string,
  { abbreviations, functionWords }: SentenceWords,
): boolean {
  const lower = lastWord.toLowerCase().replace(/\.$/, '');
  if (/^\p{Lu}$/u.test(lastWord) && lastWord !== 'I') return true;
  if (abbreviations.numbers.has(lower)) return /^\d/.test(following);
  if (abbreviations.titles.has(lower)) return true;
  // `Sat.` is a day, `sat.` is not.
  const isCapitalised = lastWord !== lower;
  const maySplit =
    abbreviations.others.has(lower) || lastWord.includes('.') || (isCapitalised && abbreviations.names.has(lower));
  return maySplit && !functionWords.has(following.toLowerCase());
}

/** `“Will you go?” Lee asked`: a cue verb within three words of the closing mark. */
function isReportingClause(text: string, start: number, limit: number, { cues }: SentenceWords): boolean {
  let position = start;
  for (let words = 0; words < 3 && position < limit; words += 1) {
    const word = wordAt(text, position, limit);
    if (cues.besideMarks.has(word.toLowerCase())) return true;
    position += word.length;
    // One space, and the stop of `Mr.`
    for (let gap = 0; gap < 2 && position < limit && !isWordClass(classOf(text.charCodeAt(position))); gap += 1)
      position += 1;
  }
  return false;
}

function wordAt(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && isWordClass(classOf(text.charCodeAt(end)))) end += 1;
  return text.slice(start, end);
}
