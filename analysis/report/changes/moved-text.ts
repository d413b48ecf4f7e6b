import type { PhrasingContent } from 'mdast';
import { strong, text } from '../nodes.ts';
import { commonWords } from './common-words.ts';
import type { ComparedFinding } from './compared-report.ts';

/** A finding in one of its versions, with the words in bold that the other one does not have. */
export function movedText(shown: ComparedFinding, other: ComparedFinding): PhrasingContent[] {
  const isSame = shown.title === other.title;
  const words = [
    ...(isSame ? [] : [[`${shown.title}. `, `${other.title}. `] as const]),
    [shown.text, other.text] as const,
    ...ownSentences(shown.detail, other.detail),
    ...(shown.strength === other.strength ? [] : [[` (${shown.strength})`, ` (${other.strength})`] as const]),
  ];
  return words.flatMap(([one, another]) => marked(one, another));
}

/** Pairs of sentences that differ; the whole texts where they cannot be paired. */
function ownSentences(shown: string, other: string): (readonly [string, string])[] {
  const [mine, theirs] = [shown.split(/(?<=[.!?]) /u), other.split(/(?<=[.!?]) /u)];
  if (mine.length !== theirs.length) return [[` ${shown}`, ` ${other}`]];
  return mine.flatMap((sentence, index) => {
    const counterpart = theirs[index] ?? '';
    return sentence === counterpart ? [] : [[` ${sentence}`, ` ${counterpart}`] as const];
  });
}

/** A text with the words that the other does not have in their place in bold. */
function marked(shown: string, other: string): PhrasingContent[] {
  const [mine, theirs] = [shown.split(/(?<=\s)/u), other.split(/(?<=\s)/u)];
  const kept = commonWords(mine, theirs);
  const nodes: PhrasingContent[] = [];
  let run = '';
  const flush = () => {
    const bare = run.trimEnd();
    if (bare !== '') nodes.push(strong(bare));
    if (run.length > bare.length) nodes.push(text(run.slice(bare.length)));
    run = '';
  };
  mine.forEach((word, index) => {
    if (!kept.has(index)) {
      run += word;
      return;
    }
    flush();
    nodes.push(text(word));
  });
  flush();
  return nodes;
}
