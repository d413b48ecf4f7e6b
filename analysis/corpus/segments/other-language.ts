import { tokenFlag } from '../article.ts';
import type { Segment } from '../../lines/segment.ts';
import type { Language } from '../../language/language.ts';
import type { Scan } from '../scan.ts';

/** Fewer words show no language. */
const leastWords = 15;
/** Of the words of a paragraph in its language, far more than this share are function words: in English news some 0.4. */
const mostFunctionWords = 0.1;
/** Lists and tables have few function words, too, but capitals and numbers. */
const leastPlain = 0.6;

/**
 * The segments of a text in which paragraphs of another language are told from those of its own: nobody reads them here, and
 * they are not measured. A text all of whose paragraphs are so is in another language as a whole, which is told elsewhere.
 */
export function withoutOtherLanguages(
  segments: readonly Segment[],
  { tokens, sentences, vocabulary }: Scan,
  { functionWords }: Language,
): Segment[] {
  const isFunctionWord = vocabulary.map((word) => functionWords.has(word));
  const counts = segments.map(() => ({ words: 0, known: 0, plain: 0 }));
  tokens.term.forEach((term, token) => {
    const own = counts[sentences.segment[tokens.sentence[token] ?? 0] ?? 0];
    if (!own) return;
    own.words += 1;
    if (isFunctionWord[term] === true) own.known += 1;
    if (!((tokens.flags[token] ?? 0) & (tokenFlag.capitalised | tokenFlag.number))) own.plain += 1;
  });
  const isOther = (at: number): boolean => {
    const { words, known, plain } = counts[at] ?? { words: 0, known: 0, plain: 0 };
    return words >= leastWords && known < mostFunctionWords * words && plain >= leastPlain * words;
  };
  const others = segments.map(({ kind }, at) => kind === 'paragraph' && isOther(at));
  const isMixed = segments.some(
    ({ kind }, at) => kind === 'paragraph' && others[at] !== true && (counts[at]?.words ?? 0) >= leastWords,
  );
  if (!isMixed || !others.includes(true)) return [...segments];
  return segments.map((segment, at) => (others[at] === true ? { ...segment, kind: 'other-language' } : segment));
}
