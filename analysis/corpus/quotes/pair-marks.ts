import type { Segment } from '../../lines/segment.ts';
import { characterClass as is, classOf, isWordClass } from '../../language/characters.ts';
import type { QuoteMark } from '../scan.ts';

/** Words between two quotation marks, the marks left outside; `unbalanced` where one of the two is missing. */
export interface PairedSpan {
  start: number;
  end: number;
  segment: number;
  unbalanced: boolean;
}

/** Which way a mark faces, told by its form or, where that is the same both ways, by its neighbours. */
type Direction = 'opens' | 'closes' | 'neither';

/**
 * Pairs the quotation marks of each segment. Double marks come first, in whatever form and mixture; single marks count
 * outside them, so that nested quotations belong to the outer one and apostrophes to nobody. A mark left open runs to
 * the end of its paragraph when the next one opens again, as long quotations do, and else to the end of its sentence.
 *
 * @param marks in order of place
 * @param sentenceEndAfter where the sentence ends that holds an offset
 */
export function pairMarks(
  text: string,
  segments: readonly Segment[],
  marks: readonly QuoteMark[],
  sentenceEndAfter: (offset: number) => number,
): PairedSpan[] {
  const bySegment = new Map<number, QuoteMark[]>();
  for (const mark of marks) {
    const group = bySegment.get(mark.segment);
    if (group) group.push(mark);
    else bySegment.set(mark.segment, [mark]);
  }
  const reopened = reopenedParagraphs(text, segments);
  const spans: PairedSpan[] = [];
  for (const [index, group] of bySegment) {
    const segment = segments[index];
    if (!segment) continue;
    const double = pairDouble(text, segment, index, group, {
      runsOn: reopened[index] === 1,
      sentenceEndAfter,
    });
    for (const span of merge(double, pairSingle(text, index, group))) spans.push(span);
  }
  // `name="value"`: marks behind a sign of equality belong to markup.
  return spans.filter((span) => span.end > span.start && text[span.start - 2] !== '=');
}

/** Double spans with the single ones outside them, in order of place. Each list is in order and overlaps nowhere. */
function merge(double: readonly PairedSpan[], single: readonly PairedSpan[]): PairedSpan[] {
  const merged: PairedSpan[] = [];
  let next = 0;
  for (const span of single) {
    for (let outer = double[next]; outer && outer.end <= span.start; outer = double[next]) {
      merged.push(outer);
      next += 1;
    }
    const outer = double[next];
    if (!outer || span.end <= outer.start) merged.push(span);
  }
  return [...merged, ...double.slice(next)];
}

interface Open {
  runsOn: boolean;
  sentenceEndAfter: (offset: number) => number;
}

const doubleKinds: ReadonlySet<number> = new Set([is.straightQuote, is.openingQuote, is.closingQuote]);

function pairDouble(text: string, segment: Segment, index: number, marks: readonly QuoteMark[], open: Open) {
  const spans: PairedSpan[] = [];
  let start: number | undefined;
  let isStraight = false;
  let inner: PairedSpan[] = [];
  let innerStart: number | undefined;
  let depth = 0;
  const doubles = marks.filter((mark) => doubleKinds.has(mark.kind));
  for (const [place, { offset, kind }] of doubles.entries()) {
    const rest = doubles.length - place - 1;
    const direction = directionOf(text, { offset, kind, rest }, segment, start !== undefined);
    if (direction === 'opens') {
      if (start === undefined)
        [start, isStraight, inner, innerStart] = [offset + 1, kind === is.straightQuote, [], undefined];
      else if (kind === is.openingQuote && isStraight) innerStart = offset + 1;
      else if (kind === is.openingQuote && closesTwice(doubles, place)) depth += 1;
    } else if (direction === 'closes' && start !== undefined) {
      if (kind === is.closingQuote && innerStart !== undefined) {
        inner.push({ start: innerStart, end: offset, segment: index, unbalanced: false });
        innerStart = undefined;
      } else if (depth > 0) depth -= 1;
      else {
        spans.push({ start, end: offset, segment: index, unbalanced: false });
        start = undefined;
      }
    }
  }
  // A straight mark that nothing closes was a slip where curly pairs stand behind it.
  if (start !== undefined && inner.length > 0 && !open.runsOn) return [...spans, ...inner];
  if (start !== undefined) {
    const end = open.runsOn ? segment.end : Math.min(open.sentenceEndAfter(start), segment.end);
    spans.push({ start, end, segment: index, unbalanced: !open.runsOn });
  }
  return spans;
}

/** A second opening mark nests only if two closing marks are still to come; else the first was never closed. */
const closesTwice = (marks: readonly QuoteMark[], place: number): boolean =>
  marks[place + 1]?.kind === is.closingQuote && marks[place + 2]?.kind === is.closingQuote;

/** A double mark, with the number of those that follow it in its segment. */
interface Mark {
  offset: number;
  kind: number;
  rest: number;
}

function directionOf(text: string, { offset, kind, rest }: Mark, segment: Segment, isOpen: boolean): Direction {
  const before = offset > segment.start ? classOf(text.charCodeAt(offset - 1)) : is.space;
  const after = offset + 1 < segment.end ? classOf(text.charCodeAt(offset + 1)) : is.space;
  // `„so“` and `”so”`: some languages, and some typists, use one form both ways.
  if (kind === is.openingQuote) return isOpen && !isBlank(before) && !isWordClass(after) ? 'closes' : 'opens';
  if (kind === is.closingQuote) {
    if (isOpen) return 'closes';
    return isBlank(before) && isWordClass(after) ? 'opens' : 'neither';
  }
  const isInch = before === is.digit && !isOpen;
  if (isInch) return 'neither';
  if (isBlank(before) && !isBlank(after)) {
    // `"So it is, "she said. "It is."`: a blank in the wrong place, where the marks pair only if this one closes.
    const mayClose = !isWordClass(after) || rest % 2 === 0;
    return isOpen && mayClose && /[,.!?]\s$/.test(text.slice(offset - 2, offset)) ? 'closes' : 'opens';
  }
  if (!isBlank(before) && isBlank(after)) return 'closes';
  return isOpen ? 'closes' : 'opens';
}

const isBlank = (kind: number) => kind === is.space || kind === is.lineEnd;

/** 1 for each segment behind which the next paragraph begins with a mark: an open quotation runs on into it. */
function reopenedParagraphs(text: string, segments: readonly Segment[]): Uint8Array {
  const reopened = new Uint8Array(segments.length);
  let isReopened = 0;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    reopened[index] = isReopened;
    const segment = segments[index];
    if (segment?.kind === 'paragraph') isReopened = '"“„«'.includes(text.charAt(segment.start)) ? 1 : 0;
  }
  return reopened;
}

/** The longest that single marks may stand apart: beyond it, one of them was an apostrophe. */
const longestSingle = 400;

function pairSingle(text: string, segment: number, marks: readonly QuoteMark[]): PairedSpan[] {
  const spans: PairedSpan[] = [];
  let start: number | undefined;
  for (const { offset, kind } of marks) {
    if (kind !== is.apostrophe && kind !== is.openingSingleQuote) continue;
    const before = offset > 0 ? classOf(text.charCodeAt(offset - 1)) : is.space;
    const after = classOf(text.charCodeAt(offset + 1));
    const opens =
      (kind === is.openingSingleQuote || text[offset] === "'") && !isWordClass(before) && isWordClass(after);
    const closes = kind === is.apostrophe && !isBlank(before) && !isWordClass(after);
    if (opens && !isElision(text, offset)) start = offset + 1;
    else if (closes && start !== undefined) {
      if (offset - start <= longestSingle) spans.push({ start, end: offset, segment, unbalanced: false });
      start = undefined;
    }
  }
  return spans;
}

/** `'90s` and `'em`: an apostrophe where letters are missing. */
const isElision = (text: string, offset: number) =>
  /^(?:\d0s\b|\d\d\b(?!['’])|(?:em|til|tis|twas|cause|bout)\b(?!['’])|n\b)/i.test(text.slice(offset + 1, offset + 7));
