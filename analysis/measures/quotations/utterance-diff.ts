import { english } from '../../language/english/english.ts';
import { normalise } from '../../corpus/normalise.ts';
import { scan } from '../../corpus/scan.ts';
import { alignWords } from './align-words.ts';
import { writtenOut } from './contractions.ts';
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
 * @example utteranceDiff('the most important issue', 'the important issues')[1]
 * // => { kind: 'dropped', fullest: 'most', version: '' }
 */
export function utteranceDiff(fullest: string, version: string): DiffPart[] {
  const [left, right] = [wordsOf(fullest), wordsOf(version)];
  const keys = wordKeys([...left.terms, ...right.terms]).keys.map(([key = 0]) => key);
  const alignment = alignWords(keys.slice(0, left.terms.length), keys.slice(left.terms.length));
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
    last.fullest = `${last.fullest} ${part.fullest}`.trim();
    last.version = `${last.version} ${part.version}`.trim();
  }
}

/** The words of a text, those of a contraction apart: the first stands for all of it as written. */
function wordsOf(written: string) {
  const { text } = normalise(written);
  const { tokens, vocabulary } = scan(text, [{ kind: 'paragraph', start: 0, end: text.length }], english);
  const words = Array.from(tokens.term, (term, token) =>
    writtenOut(vocabulary[term] ?? '').map((word, part) => {
      const end = tokens.end[token] ?? 0;
      return { word, start: part === 0 ? (tokens.start[token] ?? 0) : end, end };
    }),
  ).flat();
  return {
    terms: words.map(({ word }) => word),
    text: (first: number, end: number) =>
      first < end ? text.slice(words[first]?.start, words[end - 1]?.end).replace(/\s+/g, ' ') : '',
  };
}
