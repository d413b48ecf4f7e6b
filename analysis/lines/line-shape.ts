import { characterClass as is, classOf, isWordClass } from '../language/characters.ts';
import { english } from '../language/english/english.ts';
import { sentenceEnd } from '../language/sentence-end.ts';

/**
 * The number of words in a line, by white space; what holds neither letter nor digit is no word.
 *
 * @example countWords('a b  c') // => 3
 */
export function countWords(line: string): number {
  let words = 0;
  let isCounted = false;
  for (let position = 0; position < line.length; position += 1) {
    const kind = classOf(line.charCodeAt(position));
    if (kind === is.space || kind === is.lineEnd) isCounted = false;
    else if (!isCounted && isWordClass(kind) && kind < is.mark) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

/** Marks that may stand behind the last stop of a line. */
const closers = '"”’\'»)]*';

const isInsideWord = (line: string, position: number) =>
  isWordClass(classOf(line.charCodeAt(position))) || ".'’-".includes(line[position] ?? ' ');

/**
 * Whether a line closes as a sentence does: with a stop that no abbreviation explains, marks and brackets aside.
 *
 * @example endsSentence('Talks were held.') // => true
 * @example endsSentence('Talks held: State Dept.') // => false
 */
export function endsSentence(line: string): boolean {
  let stop = line.length - 1;
  while (stop >= 0 && closers.includes(line[stop] ?? '')) stop -= 1;
  const mark = line[stop];
  if (mark === undefined || !'.!?…:'.includes(mark)) return false;
  if (mark !== '.') return true;
  let wordStart = stop;
  while (wordStart > 0 && isInsideWord(line, wordStart - 1)) wordStart -= 1;
  const lastWord = line.slice(wordStart, stop);
  // A made-up next word shows whether the stop alone would end the sentence.
  return sentenceEnd(`${line} Xx`, stop, lastWord, line.length + 3, english) !== undefined;
}

/**
 * Whether a line reads as running text and not as a heading or a label.
 *
 * @example isProse('The two ministers met for five hours on Sunday.') // => true
 */
export const isProse = (line: string): boolean => {
  const words = countWords(line);
  return words >= 25 || (words >= 8 && endsSentence(line));
};

/**
 * Runs of two or more capitalised words in a line: the names that it gives in full.
 *
 * @example fullNames('Deputy Harbour Minister Lin Wu met him') // => ['Deputy Harbour Minister Lin Wu']
 */
export function fullNames(line: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 1) names.push(run.join(' '));
    run = [];
  };
  for (const part of line.split(' ')) {
    const word = /^[^\p{L}]*(?<word>\p{Lu}[\p{L}.'’-]*)/u.exec(part)?.groups?.['word'];
    if (word === undefined || !part.startsWith(word)) close();
    if (word === undefined) continue;
    run.push(word.replace(/['’]s$/, ''));
    if (!part.endsWith(word)) close();
  }
  close();
  return names;
}

/**
 * Whether a line is one text printed twice, as scraped captions are.
 *
 * @example isDoubled('A view of it. A view of it.') // => true
 */
export function isDoubled(line: string): boolean {
  const half = (line.length - 1) / 2;
  return Number.isInteger(half) && half > 10 && line[half] === ' ' && line.slice(0, half) === line.slice(half + 1);
}
