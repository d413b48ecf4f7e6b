/**
 * What a terminal obeys and what turns the direction of the words around it: control characters (C0 but tab and line ends,
 * DEL, C1), line and paragraph separators, and the marks, embeddings, overrides and isolates of the bidirectional algorithm.
 */
// eslint-disable-next-line no-control-regex -- they are what this looks for
const hidden = /[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text with control and direction characters shown as marks that stand for them, so that nothing obeys them; tabs and line
 * ends stay. For everything that is made to be read: documents, tables, messages. Data (JSON, copies) stays as it is.
 *
 * @example
 * visibleMarks('red \u001b[31m'); // => 'red \\u{1b}[31m'
 */
export function visibleMarks(text: string): string {
  return text.replace(hidden, mark);
}

/**
 * A text as one line: like `visibleMarks`, with marks for tabs and line ends, too.
 *
 * @example
 * visibleLine('a\nb'); // => 'a\\u{a}b'
 */
export function visibleLine(text: string): string {
  return text.replace(/[\t\n\r]/g, mark).replace(hidden, mark);
}

/**
 * A value with `visibleMarks` done to every string in it, however deep; the value that was given stays as it was.
 *
 * @example
 * visibleInside({ title: 'a\u0007', depth: 1 }); // => { title: 'a\\u{7}', depth: 1 }
 */
export function visibleInside<Value>(value: Value): Value {
  return inside(value) as Value;
}

function inside(value: unknown): unknown {
  if (typeof value === 'string') return visibleMarks(value);
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
}

const mark = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`;
