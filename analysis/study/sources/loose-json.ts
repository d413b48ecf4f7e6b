/** Longer texts are read as JSON or not at all. */
const longest = 100_000_000;

/** What JavaScript puts around a value: `var articles = … ;`, `callback( … );`. */
const wrapper =
  /^\s*(?:(?:var|let|const)\s+[\w$]{1,60}\s*=|(?:window|self|globalThis)\.[\w$.]{1,60}\s*=|[\w$.]{1,60}\()\s*(?=[[{])/;

/**
 * The value of a text that is nearly JSON, in ways that lose nothing: inside a call or an assignment of JavaScript (JSONP),
 * line ends that stand as they are inside strings, several values one behind the other, `NaN` (which is `null`), a comma
 * behind the last item.
 *
 * @returns a list where there are several values; `undefined` where the text is none of these
 * @example
 * looseJson('callback([{"text": "Rain."}]);'); // => [{ text: 'Rain.' }]
 */
export function looseJson(given: string): unknown {
  if (given.length > longest) return undefined;
  const text = given.replace(wrapper, '');
  const values: unknown[] = [];
  for (const piece of valuesIn(text)) {
    try {
      values.push(JSON.parse(piece));
    } catch {
      return undefined;
    }
  }
  return values.length === 1 ? values[0] : values.length === 0 ? undefined : values;
}

/** The first character behind blanks. */
function nextSign(text: string, from: number): string {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '')) at += 1;
  return text[at] ?? '';
}

/** The texts of values that stand one behind the other, with the line ends inside their strings written as JSON wants them. */
function* valuesIn(text: string): Generator<string> {
  let parts: string[] = [];
  let from = 0;
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isString) {
      if (character === '\\') at += 1;
      else if (character === '"') isString = false;
      else if (character === '\n' || character === '\r' || character === '\t') {
        parts.push(text.slice(from, at), escapes[character] ?? '');
        from = at + 1;
      }
    } else if (character === '"') isString = true;
    else if (character === ',' && /[}\]]/.test(nextSign(text, at + 1))) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else if (character === 'N' && text.startsWith('NaN', at)) {
      parts.push(text.slice(from, at), 'null');
      from = at + 3;
      at += 2;
    } else if (character === '{' || character === '[') {
      if (depth === 0) [parts, from] = [[], at];
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < 0) return;
      if (depth === 0) yield [...parts, text.slice(from, at + 1)].join('');
    }
  }
  // A value that does not end is none.
  if (depth > 0) yield '';
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
