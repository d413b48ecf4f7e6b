import { normalise } from '../../corpus/normalise.ts';
import { scan } from '../../corpus/scan.ts';
import { alignWords } from './align-words.ts';
import { wordKeys } from './word-keys.ts';

/** A stretch of the comparison: words as written in the fullest version and in the other. */
export interface DiffPart {
  kind: 'same' | 'dropped' | 'changed' | 'added';
  /** Empty where something was added. */
  fullest: string;
  /** Empty where something was dropped. */
  version: string;
}

/**
 * Compares a version of an utterance with the fullest one, word by word. Differences of punctuation, case and spelling
 * are none.
 *
 * @example utteranceDiff('the most important issue', 'the important issues')
 * // => same "the", dropped "most", same "important", changed "issue" to "issues"
 */
export function utteranceDiff(fullest: string, version: string): DiffPart[] {
  const [left, right] = [wordsOf(fullest), wordsOf(version)];
  const { key } = wordKeys([...left.terms, ...right.terms]);
  const alignment = alignWords(key.subarray(0, left.terms.length), key.subarray(left.terms.length));
  const parts: DiffPart[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...alignment, [left.terms.length, right.terms.length] as const]) {
    if (nextA > a || nextB > b) push(parts, differing(left.text(a, nextA), right.text(b, nextB)));
    if (nextA < left.terms.length)
      push(parts, { kind: 'same', fullest: left.text(nextA, nextA + 1), version: right.text(nextB, nextB + 1) });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return parts;
}

function differing(fullest: string, version: string): DiffPart {
  if (fullest === '') return { kind: 'added', fullest, version };
  return { kind: version === '' ? 'dropped' : 'changed', fullest, version };
}

/** Runs of one kind are one part. */
function push(parts: DiffPart[], part: DiffPart): void {
  const last = parts.at(-1);
  if (last?.kind !== part.kind) parts.push(part);
  else {
    last.fullest = `${last.fullest} ${part.fullest}`;
    last.version = `${last.version} ${part.version}`;
  }
}

function wordsOf(written: string) {
  const { text } = normalise(written);
  const { tokens, vocabulary } = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  return {
    terms: Array.from(tokens.term, (term) => vocabulary[term] ?? ''),
    text: (first: number, end: number) =>
      first < end ? text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ') : '',
  };
}
