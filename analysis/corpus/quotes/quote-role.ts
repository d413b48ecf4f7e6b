import type { Cues } from '../../language/cues.ts';
import type { Language } from '../../language/language.ts';
import type { QuoteRole } from '../article.ts';

/** What stands inside a pair of marks, and around it in the same sentence. */
export interface QuoteContext {
  /** Terms inside the marks. */
  inside: readonly string[];
  /** Whether each word inside begins with a capital. */
  capitals: readonly boolean[];
  /** The term before the marks in the same sentence, empty at its start. */
  previous: string;
  /** Whether that term is a possessive: `the channel’s “Morning River”`. */
  isOwned?: boolean;
  /** Whether the sentence reports, outside the marks, that somebody said something. */
  isReported: boolean;
  /** Whether the words inside close with a comma or the end of a sentence. */
  closes: boolean;
  /** Whether that is a comma, which American usage puts inside any marks. */
  pauses?: boolean;
  /** Whether they are a sentence of their own. */
  isAlone?: boolean;
  /** A headline puts marks round what somebody said, and cannot spare the cue. */
  isHeadline: boolean;
}

/** From so many words on, marks hold what somebody said or wrote, with or without a cue. */
const longEnough = 5;

/** What telling the role of marks needs to know of a language. */
export type RoleWords = Pick<Cues, 'works' | 'distancing' | 'besideMarks'> & Pick<Language, 'functionWords'>;

/**
 * What marks hold: speech, the title of a work, or words that the outlet keeps at a distance (scare quotes). A short
 * piece is speech if its sentence reports somebody saying something; one-word quotations are.
 *
 * @example quoteRole({ inside: ['reform'], capitals: [false], previous: 'so-called', isReported: false, closes: false, isHeadline: false }, words)
 * // => 'scare'
 */
export function quoteRole(
  {
    inside,
    capitals,
    previous,
    isOwned = false,
    isReported,
    closes,
    pauses = false,
    isAlone = false,
    isHeadline,
  }: QuoteContext,
  { works, distancing, besideMarks, functionWords }: RoleWords,
): QuoteRole {
  const isTitle = isTitleCase(inside, capitals, functionWords);
  if (distancing.has(previous)) return 'scare';
  if (isAlone && !isHeadline && inside.length > 1) return 'speech';
  if (inside.length >= longEnough && !isTitle) return 'speech';
  if (
    isTitle &&
    (!closes || (pauses && previous !== '')) &&
    (inside.length >= (pauses ? 2 : 3) || works.has(previous)) &&
    !besideMarks.has(previous)
  )
    return 'title';
  if ((works.has(previous) || (isOwned && inside.length > 1)) && isTitle) return 'title';
  if (inside.length >= longEnough || isHeadline) return 'speech';
  return isReported ? 'speech' : 'scare';
}

/** Title case: every word but small ones begins with a capital. */
function isTitleCase(
  inside: readonly string[],
  capitals: readonly boolean[],
  functionWords: ReadonlySet<string>,
): boolean {
  return inside.length > 0 && capitals.every((capital, index) => capital || functionWords.has(inside[index] ?? ''));
}
