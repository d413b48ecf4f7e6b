import { openingDateline } from '../../lines/date-lines.ts';
import type { Segment, SegmentKind } from '../../lines/segment.ts';
import { findHeadline } from './find-headline.ts';
import { labelLines } from '../../lines/label-lines.ts';
import { countWords, endsSentence, fullNames, isProse } from '../../lines/line-shape.ts';
import { type Line, linesOf } from '../../lines/lines.ts';

/** What is known of an article's text before it is segmented. */
export interface SegmentOptions {
  /** Where the text begins behind front matter. */
  bodyStart?: number;
  /** Where front matter gives the headline. */
  title?: { start: number; end: number };
  /** What the source itself says of some lines, as an HTML page does; it decides. */
  spans?: readonly Segment[];
}

/**
 * Splits an article file into typed spans: the rule tables label what news pages print around an article, and place and
 * shape tell headline, standfirst, crosshead and paragraph apart. Every line lands in a segment, in order of place.
 *
 * @example segment('Ministers meet for hours\n\nThe two ministers met for five hours on Sunday.').map(({ kind }) => kind)
 * // => ['headline', 'paragraph']
 */
export function segment(text: string, { bodyStart = 0, title, spans = [] }: SegmentOptions = {}): Segment[] {
  const lines = linesOf(text, bodyStart);
  const told = kindsTold(lines, spans);
  const labels = labelLines(lines).map((label, index) => told[index] ?? label);
  const firstProse = lines.findIndex((line, index) => labels[index] === undefined && isProse(line.text));
  const first = firstProse < 0 ? lines.findIndex((_, index) => labels[index] === undefined) : firstProse;
  const last = lines.findLastIndex((line, index) => labels[index] === undefined && isProse(line.text));
  const isTold = told.includes('headline');
  const headline = title
    ? text.slice(title.start, title.end)
    : isTold
      ? undefined
      : headlineOf(lines, labels, firstProse);
  const next = nextUnlabelled(lines, labels);
  const kinds = lines.map((line, index) => {
    const label = labels[index];
    if (label !== undefined) return label;
    if (index < first)
      return title ? headKind(line, [headline ?? ''], false) : headKind(line, [], line.text === headline);
    return index > last && last >= 0 ? tailKind(line) : bodyKind(line, next[index]);
  });
  if (!title && headline !== undefined) keepOneHeadline(lines, kinds, headline);
  liftStandfirst(lines, kinds);
  const segments = lines.flatMap((line, index) => spansOf(line, kinds[index] ?? 'paragraph', index === first));
  return title ? [{ kind: 'headline', ...title }, ...segments] : segments;
}

/** The kind that the source gives each line. */
function kindsTold(lines: readonly Line[], spans: readonly Segment[]): (SegmentKind | undefined)[] {
  let next = 0;
  return lines.map(({ start }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= start ? span.kind : undefined;
  });
}

/** Lines above an article among which its headline is looked for. */
const longestHead = 300;

function headlineOf(lines: readonly Line[], labels: readonly (SegmentKind | undefined)[], first: number) {
  if (first < 0) return undefined;
  const top = Math.max(first - longestHead, 0);
  const head = lines.slice(top, first);
  const candidates = head.filter((line, index) => labels[top + index] === undefined && !isSentence(line.text));
  const body = lines.filter((_, index) => index >= first && labels[index] === undefined);
  const others = head.map((line) => line.text);
  return findHeadline(candidates, others, body.map((line) => line.text).join('\n'))?.text;
}

/** A heading may end in `?` or `!`, but not in a full stop. */
const isSentence = (text: string) => endsSentence(text) && /[.:]["”’']*$/.test(text);

function headKind(line: Line, repeated: readonly string[], isHeadline: boolean): SegmentKind {
  if (isHeadline) return 'headline';
  if (repeated.includes(line.text)) return 'furniture';
  return countWords(line.text) >= 6 ? 'standfirst' : 'furniture';
}

/** The first print of the headline counts; lines above it belong to the page, those equal to it are repeats. */
function keepOneHeadline(lines: readonly Line[], kinds: SegmentKind[], headline: string): void {
  const place = lines.findIndex((line, index) => line.text === headline && kinds[index] === 'headline');
  kinds.forEach((kind, index) => {
    if (index < place && kind === 'standfirst') kinds[index] = 'furniture';
    if (index > place && lines[index]?.text === headline) kinds[index] = 'furniture';
  });
}

function bodyKind(line: Line, next: Line | undefined): SegmentKind {
  if (countWords(line.text) === 0) return 'furniture';
  if (endsSentence(line.text) || countWords(line.text) > 14) return 'paragraph';
  if (next !== undefined && isProse(next.text)) return 'crosshead';
  return countWords(line.text) >= 6 ? 'paragraph' : 'furniture';
}

function tailKind(line: Line): SegmentKind {
  if (endsSentence(line.text)) return 'paragraph';
  return countWords(line.text) >= 5 ? 'related' : 'furniture';
}

/** For each line, the next one below it that the rules say nothing of. */
function nextUnlabelled(lines: readonly Line[], labels: readonly (SegmentKind | undefined)[]): (Line | undefined)[] {
  const next: (Line | undefined)[] = [];
  let below: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = below;
    if (labels[index] === undefined) below = lines[index];
  }
  return next;
}

/**
 * A summary line that closes with a full stop still is a standfirst when the paragraph below it introduces the same
 * people in full again, which no second paragraph does.
 */
function liftStandfirst(lines: readonly Line[], kinds: SegmentKind[]): void {
  const place = kinds.indexOf('paragraph');
  const next = kinds.indexOf('paragraph', place + 1);
  const line = lines[place];
  if (line === undefined || next < 0 || kinds[place - 1] !== 'headline' || countWords(line.text) > 45) return;
  const again = new Set(fullNames(lines[next]?.text ?? ''));
  const repeated = fullNames(line.text).filter((name) => again.has(name));
  if (repeated.length >= 2 && repeated.some((name) => name.split(' ').length >= 3)) kinds[place] = 'standfirst';
}

/** A line is one segment, but for the dateline before the article's first words. */
function spansOf(line: Line, kind: SegmentKind, isFirst: boolean): Segment[] {
  const dateline = isFirst && kind === 'paragraph' ? (openingDateline.exec(line.text)?.[0].length ?? 0) : 0;
  if (dateline === 0) return [{ kind, start: line.start, end: line.end }];
  const split = line.start + dateline;
  return [
    { kind: 'dateline', start: line.start, end: line.start + line.text.slice(0, dateline).trimEnd().length },
    { kind, start: split, end: line.end },
  ];
}
