/** Widths at which people and programs wrap, in characters. */
const narrowest = 40;
const widest = 120;
/** So many line ends must look wrapped, … */
const leastEnds = 3;
/** … and this share of those between lines that stand together. */
const leastShare = 0.85;
/** This share of wrapped lines must go on in the middle of a sentence: a list of headings does not. */
const leastOpen = 0.4;
/** From this share of wrapped lines on that end in a hyphen, words were broken there by rule. */
const hyphenated = 0.05;

/** Characters that normalising drops, so that what was broken is one word and every offset keeps its place. */
const softHyphen = '\u00ad';
const nothing = '\u2060';

/** A line and the one right below it. */
interface Pair {
  line: RawLine;
  next: RawLine;
}

/** One line as it stands, without white space behind it. */
interface RawLine {
  start: number;
  end: number;
  text: string;
  indent: number;
}

/**
 * A text whose lines were wrapped at a width, with blanks for the line ends inside paragraphs; the same length, so that
 * offsets hold. A text is judged by its own evidence: nearly every line that another follows directly must be so long
 * that the next line's first word would not have fitted. Any other text is given back as it is.
 *
 * @param from where the text begins behind front matter
 * @example unwrapped('…\nthe ferry was late and nobody on the old\nquay knew why …') // line ends as blanks
 */
export function unwrapped(text: string, from = 0): string {
  const lines = rawLines(text, from);
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && line.text !== '' && next.text !== '' && !beginsParagraph(line, next) ? [{ line, next }] : [];
  });
  const width = pairs.reduce((most, { line, next }) => Math.max(most, widthOf(line), widthOf(next)), 0);
  if (pairs.length < leastEnds || width < narrowest || width > widest) return text;
  const isWrapped = ({ line, next }: Pair) => widthOf(line) + 1 + firstWord(next).length > width;
  const wrapped = pairs.filter(isWrapped);
  const inParagraphs = pairs.filter(({ line }) => !endsSentence(line.text));
  const wrappedInside = inParagraphs.filter(isWrapped).length;
  if (wrapped.length < leastEnds || wrappedInside < leastShare * inParagraphs.length) return text;
  if (inParagraphs.length < leastOpen * wrapped.length) return text;
  return joined(text, wrapped);
}

function joined(text: string, wrapped: readonly Pair[]): string {
  const isHyphenating = wrapped.filter(({ line }) => endsInHyphen(line)).length >= hyphenated * wrapped.length;
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu));
  const parts: string[] = [];
  let done = 0;
  for (const { line, next } of wrapped) {
    const to = next.start + next.indent;
    const breaks = endsInHyphen(line) && /^\p{Ll}/u.test(next.text);
    if (!breaks) {
      parts.push(text.slice(done, line.end), ' '.repeat(to - line.end));
    } else {
      const keepsHyphen = !isBrokenWord(line, next, words, isHyphenating);
      parts.push(text.slice(done, line.end - 1), keepsHyphen ? '-' : softHyphen, nothing.repeat(to - line.end));
    }
    done = to;
  }
  return parts.join('') + text.slice(done);
}

/** Whether a hyphen at a line's end broke a word; else it belongs to the word. */
function isBrokenWord(line: RawLine, next: RawLine, words: ReadonlySet<string>, isHyphenating: boolean): boolean {
  const [head = ''] = /[\p{L}'’-]+$/u.exec(line.text.slice(0, -1).toLowerCase()) ?? [];
  const [tail = ''] = /^[\p{L}'’]+/u.exec(next.text.toLowerCase()) ?? [];
  if (words.has(`${head}-${tail}`)) return false;
  return words.has(`${head}${tail}`) || isHyphenating;
}

const endsInHyphen = ({ text }: RawLine) => /\p{L}-$/u.test(text);
const endsSentence = (text: string) => /[.!?…:]["”’'»)\]]*$/u.test(text);
const widthOf = ({ text, indent }: RawLine) => indent + text.length;
const firstWord = ({ text }: RawLine) => /^\S+/u.exec(text)?.[0] ?? '';

/** A bullet, a number or an indent begins a paragraph of its own; under a bullet, lines are indented to its text. */
function beginsParagraph(line: RawLine, next: RawLine): boolean {
  if (bullet.test(next.text) || heading.test(next.text) || heading.test(line.text)) return true;
  return next.indent > line.indent && !bullet.test(line.text);
}

const bullet = /^(?:[-*+•–—]|\d{1,3}[.)])\s/u;
const heading = /^(?:#{1,6}\s|[=\-_*]{3,}$|[>|])/u;

function rawLines(text: string, from: number): RawLine[] {
  const lines: RawLine[] = [];
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end).trimEnd();
    const indent = raw.length - raw.trimStart().length;
    lines.push({ start, end: start + raw.length, text: raw.trimStart(), indent });
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}

/**
 * Words that a table quotes, on one line: line ends inside a paragraph are blanks.
 *
 * @example withoutLineEnds('the\n  quay') // => 'the quay'
 */
export const withoutLineEnds = (words: string): string => words.replace(/\s*\n\s*/g, ' ');
