import type { CorpusArticle } from '../corpus/corpus.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';

/** The longest words, in words, that stand before a label to say whose it is. */
const longestOwner = 8;

/** Labels that say by themselves that they are somebody's. */
const saysItself = /^what\s|\b(?:claimed|described|called|seen|viewed|regarded|considered)\b|\bso-called\b/iu;

/**
 * A label with the words that lay it on somebody, `China considers Taiwan a rogue province` for `a rogue province`;
 * nothing where somebody else's label cannot be told with its owner.
 *
 * @param label as a sentence has it
 */
export function ownedLabel(
  { text, sentences }: Pick<CorpusArticle, 'text' | 'sentences'>,
  { hedge, start, end }: LabelRow,
  label: string,
): string | undefined {
  if (hedge === 'scare-quoted' || hasClosingMarkOnly(text, start, end)) return withMarks(text, start, end);
  if (hedge !== 'attributed' || saysItself.test(label)) return label;
  const sentence = sentences.start.findLast((from) => from <= start) ?? 0;
  const before = text.slice(sentence, start).replace(/\s+/g, ' ');
  const afterStop = before.split(/[,;:()–—“”"]/u).at(-1) ?? '';
  const owner = (afterStop.split(/(?:^|\s)(?:and|but|because|although|while)\s/u).at(-1) ?? '').trim();
  if (owner === '' || owner.split(' ').length > longestOwner) return undefined;
  return `${owner} ${text.slice(start, end).replace(/\s+/g, ' ')}`;
}

/** Whether a mark that opens right before a label closes inside it: `'constructive' talks`. */
const hasClosingMarkOnly = (text: string, start: number, end: number): boolean =>
  /["“‘']/u.test(text.charAt(start - 1)) && /\p{L}["”’'](?=\s|$)/u.test(text.slice(start, end));

/** Words as the text has them, with the mark that opens before the first of them. */
function withMarks(text: string, start: number, end: number): string {
  const from = /["“‘']/u.test(text.charAt(start - 1)) ? start - 1 : start;
  return text.slice(from, end).replace(/\s+/g, ' ');
}
