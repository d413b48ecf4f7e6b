/** What a scan of markup finds, in order. */
export interface TagVisitor {
  open?: (name: string) => void;
  close?: (name: string) => void;
  /** Text as written, with its character references. */
  text?: (raw: string) => void;
}

/** Elements whose content is text up to their own end tag, whatever it looks like. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Scans markup for tags and text without building a tree: one pass, no recursion, so that it takes any page. Comments,
 * scripts and styles are passed over; a title's text is passed on.
 *
 * @example scanTags('<p>One<br>two', { text: (raw) => texts.push(raw) }) // texts => ['One', 'two']
 */
export function scanTags(html: string, { open, close, text }: TagVisitor): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const next = tag < 0 ? html.length : tag;
    if (next > at) text?.(html.slice(at, next));
    if (tag < 0) return;
    if (html.startsWith('<!--', tag)) {
      at = after(html, '-->', tag + 4);
      continue;
    }
    const [, slash, written] = tagStart(html, tag);
    if (written === undefined) {
      const isMarkup = html[tag + 1] === '!' || html[tag + 1] === '?' || html[tag + 1] === '/';
      if (!isMarkup) text?.('<');
      at = isMarkup ? after(html, '>', tag + 1) : tag + 1;
      continue;
    }
    const name = written.toLowerCase();
    at = tagEnd(html, tag + written.length + 1);
    if (slash === '/') close?.(name);
    else {
      open?.(name);
      if (rawElements.has(name)) at = passRaw(html, name, at, text, close);
    }
  }
}

const tagPattern = /<(\/?)([a-z][^\s/>]{0,60})/iy;

function tagStart(html: string, at: number): readonly (string | undefined)[] {
  tagPattern.lastIndex = at;
  return tagPattern.exec(html) ?? [];
}

/** Behind the `>` that closes a tag; those inside quoted attributes do not. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && /[=\s]/.test(html[at - 1] ?? '')) quote = character;
  }
  return html.length;
}

function passRaw(
  html: string,
  name: string,
  from: number,
  text: TagVisitor['text'],
  close: TagVisitor['close'],
): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html)?.index ?? html.length;
  // Titles hold no elements, but what looks like one was meant to be one.
  if (name === 'title') text?.(html.slice(from, found).replace(/<\/?[a-z][^>]*>?/gi, ' '));
  close?.(name);
  return found === html.length ? found : after(html, '>', found);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
