import { type QuotedSpan, type Segment, tokenFlag } from '../article.ts';
import type { Scan } from '../scan.ts';
import { pairMarks, type PairedSpan } from './pair-marks.ts';
import { quoteRole } from './quote-role.ts';

/**
 * The words inside quotation marks, each with its role, and the tokens' voice flags set accordingly: speech becomes
 * quoted voice, scare quotes and titles stay the outlet's and are marked.
 */
export function findQuotes(text: string, segments: readonly Segment[], scan: Scan): QuotedSpan[] {
  const { sentences } = scan;
  const spans = pairMarks(
    text,
    segments,
    scan.marks,
    (offset) => sentences.end[sentenceAt(scan, offset)] ?? text.length,
  );
  return spans.map((span) => {
    const role = roleOf(text, segments, scan, span);
    const flag = role === 'speech' ? tokenFlag.quoted : tokenFlag.marked;
    const { flags } = scan.tokens;
    const end = tokenAt(scan, span.end);
    for (let token = tokenAt(scan, span.start); token < end; token += 1)
      flags[token] = (flags[token] ?? 0) | flag;
    return { ...span, role };
  });
}

/** Words on either side in which a cue is looked for: no sentence of prose has more, and a line of junk has millions. */
const farthestCue = 120;

function roleOf(text: string, segments: readonly Segment[], scan: Scan, span: PairedSpan) {
  const { tokens, sentences, vocabulary } = scan;
  const termsOf = (from: number, to: number) =>
    Array.from(tokens.term.subarray(from, to), (term) => vocabulary[term] ?? '');
  const first = tokenAt(scan, span.start);
  const end = tokenAt(scan, span.end);
  const sentence = tokens.sentence[first] ?? 0;
  const last = tokens.sentence[Math.max(end - 1, first)] ?? sentence;
  return quoteRole({
    inside: termsOf(first, end),
    capitals: Array.from(tokens.flags.subarray(first, end), (flag) => (flag & tokenFlag.capitalised) !== 0),
    before: termsOf(Math.max(sentences.firstToken[sentence] ?? 0, first - farthestCue), first),
    after: termsOf(end, Math.min(sentences.firstToken[last + 1] ?? end, end + farthestCue)),
    closes: /[,.!?…]\s*$/.test(text.slice(span.start, span.end)),
    isHeadline: segments[span.segment]?.kind === 'headline',
  });
}

/** The first token that starts at or behind an offset. */
function tokenAt({ tokens }: Scan, offset: number): number {
  return lowerBound(tokens.start, offset);
}

/** The sentence that holds an offset, or the last one before it. */
function sentenceAt({ sentences }: Scan, offset: number): number {
  return Math.max(lowerBound(sentences.start, offset + 1) - 1, 0);
}

/** The first index whose value is not below `wanted`; the values ascend. */
function lowerBound(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
