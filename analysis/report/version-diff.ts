import type { PhrasingContent } from 'mdast';
import { normalise } from '../corpus/normalise.ts';
import { type DiffPart, utteranceDiff } from '../measures/quotations/utterance-diff.ts';
import type { UtteranceRow } from '../measures/quotations/utterances-table.ts';
import { strong, struck, text } from './nodes.ts';

/** Of a longer passage that was dropped, only both ends are shown. */
const longestDropped = 14;

/** What the version prints: compared with the fullest where it has words of it inside its marks. */
export function versionProse(fullest: UtteranceRow, row: UtteranceRow): (string | PhrasingContent)[] {
  if (row.verdict === 'verbatim') return ['.'];
  if (row.verdict === 'paraphrased') return [`: ${row.text.replace(/[.,;]+$/u, '')}.`];
  return [': “', ...diffNodes(withPunctuation(utteranceDiff(fullest.text, row.text), row.text)), '”.'];
}

/** A diff compares words alone; this gives the version's words back the punctuation behind them. */
function withPunctuation(parts: readonly DiffPart[], written: string): DiffPart[] {
  const { text: plain } = normalise(written);
  const printed = parts.filter(({ version }) => version !== '');
  let cursor = 0;
  const starts = printed.map(({ version }) => {
    const words = version.split(' ').map((word) => {
      const start = Math.max(cursor, plain.indexOf(word, cursor));
      cursor = start + word.length;
      return start;
    });
    return words[0] ?? cursor;
  });
  return parts.map((part) => {
    const place = printed.indexOf(part);
    if (place < 0) return part;
    const isLast = place === printed.length - 1;
    const behind = plain.slice(starts[place], starts[place + 1]).trim();
    return { ...part, version: isLast ? behind.replace(/[\s,.;:]+$/u, '') : behind };
  });
}

/** A diff as prose: dropped words struck through, changed and added ones bold. */
function diffNodes(parts: readonly DiffPart[]): PhrasingContent[] {
  return parts.flatMap((part, place) => [...(place === 0 ? [] : [text(' ')]), ...partNodes(part)]);
}

function partNodes({ kind, fullest, version }: DiffPart): PhrasingContent[] {
  if (kind === 'same') return [text(version)];
  const dropped = fullest === '' ? [] : [struck(ends(fullest))];
  const added = version === '' ? [] : [strong(version)];
  return dropped.length > 0 && added.length > 0 ? [...dropped, text(' '), ...added] : [...dropped, ...added];
}

function ends(words: string): string {
  const all = words.split(' ');
  return all.length <= longestDropped ? words : `${all.slice(0, 5).join(' ')} […] ${all.slice(-5).join(' ')}`;
}
