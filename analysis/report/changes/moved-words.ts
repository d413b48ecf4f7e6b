import type { MovedWords } from '../../prose/changes-told.ts';
import type { ComparedFinding } from './compared-report.ts';

/** Beyond so many words another sentence stands there, and none of them is the one that moved. */
const most = 3;

/**
 * The words that a finding lost and those that it got, numbers aside; undefined where they are none or too many to be
 * named.
 */
export function movedWords(before: ComparedFinding, after: ComparedFinding): MovedWords | undefined {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const went = [...was].filter((word) => !is.has(word));
  const came = [...is].filter((word) => !was.has(word));
  const isTold = went.length + came.length > 0 && went.length <= most && came.length <= most;
  return isTold ? { went, came } : undefined;
}

const wordsOf = ({ title, text }: ComparedFinding) =>
  new Set(`${title} ${text}`.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []);
