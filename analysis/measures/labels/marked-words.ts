import { attributingVerbs, hedgeWords } from '../../language/english/hedges.ts';
import { rankingWords, sidedWords } from '../../language/english/judging-words.ts';
import { valenceOf } from '../sentiment/tone-lexicon.ts';

/** How a word of a label should stand out: it judges, it keeps its distance, or neither. */
export type WordMark = 'loaded' | 'hedge' | 'none';

/** A piece of a label and how it should stand out. */
export interface MarkedPiece {
  text: string;
  mark: WordMark;
}

/** A word judges from this valence on (AFINN's scale from −5 to 5): `agreement` and `reach` have 1. */
const leastValence = 2;
const leastCompoundValence = 3;

/**
 * How a word stands out in a label. Names never do, so that nobody called Grace is praised.
 *
 * @param judging words that judge beside those of the list
 * @example markOf('alleged') // => 'hedge'
 */
export function markOf(word: string, judging: readonly string[] = []): WordMark {
  const plain = word.toLowerCase();
  if (hedgeWords.has(plain)) return 'hedge';
  if (word !== plain) return 'none';
  if (judging.includes(plain)) return 'loaded';
  if (rankingWords.has(plain)) return 'none';
  const isLoaded = sidedWords.has(plain) || Math.abs(valenceOf(plain)) >= leastValence || isLoadedCompound(plain);
  return isLoaded ? 'loaded' : 'none';
}

/** A compound judges where its parts do: `terror-linked`, but not `live-fire`. */
const isLoadedCompound = (word: string) =>
  word.includes('-') &&
  word.split('-').reduce((sum, part) => sum + Math.abs(valenceOf(part)), 0) >= leastCompoundValence;

/**
 * A label cut into pieces for display, with the words marked that judge or keep their distance.
 *
 * @param judging words that judge beside those of the list
 * @example markedPieces('an alleged drone').map(({ mark }) => mark) // => ['none', 'hedge', 'none']
 */
export function markedPieces(label: string, judging: readonly string[] = []): MarkedPiece[] {
  const attribution = attributionEnd(label);
  const pieces: MarkedPiece[] = attribution > 0 ? [{ text: label.slice(0, attribution), mark: 'hedge' }] : [];
  const rest = label.slice(attribution);
  for (const { 0: text, index } of rest.matchAll(/[\p{L}\p{N}'’-]+|[^\p{L}\p{N}'’-]+/gu)) {
    // `Claimed by` begins a clause and doubts nothing.
    const mark = rest.startsWith(' by ', index + text.length) ? 'none' : markOf(text, judging);
    const last = pieces.at(-1);
    if (last?.mark === mark && mark === 'none') last.text += text;
    else pieces.push({ text, mark });
  }
  return pieces;
}

/** Where the words end that lay a label on somebody: behind `what it said was`; 0 where there are none. */
function attributionEnd(label: string): number {
  if (!/^what\s/i.test(label)) return 0;
  for (const match of label.matchAll(/[\p{L}-]+/gu)) {
    if (!attributingVerbs.has(match[0].toLowerCase())) continue;
    const behind = /^\s+(?:was|were|is|are|as)\b/.exec(label.slice(match.index + match[0].length));
    return match.index + match[0].length + (behind?.[0].length ?? 0);
  }
  return 0;
}
