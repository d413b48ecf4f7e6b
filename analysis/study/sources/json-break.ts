const token =
  // eslint-disable-next-line no-control-regex -- JSON allows none in a string
  /\s*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** What may come next: a value, or the end of a list (`]`), a key or the end of an object (`}`), a colon, a comma. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'end';

/**
 * The offset from which on a text is no JSON (RFC 8259); its length where it only ends too soon. What an engine says of a
 * broken text differs between its versions, and often leaves the place out.
 *
 * @example
 * jsonBreak('[1, NaN]'); // => 4
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const blanks = /\s*/uy;
    blanks.lastIndex = from;
    const at = from + (blanks.exec(text)?.[0].length ?? 0);
    if (at >= text.length) return at;
    const found = token.exec(text);
    if (!found) return at;
    const next = after(expected, found, open);
    if (next === undefined) return at;
    expected = next;
  }
}

/** What may come after a token; nothing where the token may not stand there. */
function after(expected: Expected, [, mark, string]: RegExpExecArray, open: string[]): Expected | undefined {
  const closed = (): Expected => (open.length === 0 ? 'end' : 'comma');
  const isValue = expected === 'value' || expected === 'value-or-end';
  const isKey = expected === 'key' || expected === 'key-or-end';
  if (mark === '[' || mark === '{') {
    if (!isValue) return undefined;
    open.push(mark);
    return mark === '[' ? 'value-or-end' : 'key-or-end';
  }
  if (mark === ']' || mark === '}') {
    const mayEnd = expected === 'comma' || expected === (mark === ']' ? 'value-or-end' : 'key-or-end');
    if (!mayEnd || open.pop() !== (mark === ']' ? '[' : '{')) return undefined;
    return closed();
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (mark === ',') return expected !== 'comma' ? undefined : open.at(-1) === '[' ? 'value' : 'key';
  if (isKey) return string === undefined ? undefined : 'colon';
  return isValue ? closed() : undefined;
}
