import { extent } from '../../../statistics/extent.ts';
import type { DocumentText } from './document-text.ts';

/** More pages than a newspaper has are a book. */
const mostPages = 2000;

/** A run of text on a page. */
interface Run {
  str: string;
  hasEOL: boolean;
  height: number;
  width: number;
  transform: readonly number[];
}

/**
 * The text layer of a PDF, read with unpdf (pdf.js): lines in the order in which the file has them, a blank line where the
 * gap between two is wider than usual, or a page ends behind a full stop. Columns are right where the file draws one after
 * the other. A scan has no text layer and is refused.
 */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (document.numPages > mostPages)
      return {
        reason: `expected a PDF of at most ${mostPages} pages, got ${document.numPages}; save the article’s pages as one of their own`,
      };
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(pageText(items.filter((item) => 'str' in item)));
    }
    const text = joinedPages(pages);
    if (/\p{L}/u.test(text)) return { text };
    return {
      reason:
        'expected a PDF with a text layer, got pictures of pages (a scan); recognise its text (OCR) first, and save that',
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      reason: isLocked
        ? 'expected a PDF without a password, got a locked one; save it without'
        : 'expected a PDF, got one that is damaged; save its text as .txt',
    };
  }
}

/** A line of a page: where it stands, how high its letters are and how far it reaches. */
interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
}

/** The runs of a page as lines. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, hasEOL, height, width, transform } of runs) {
    const [left = 0, top = 0] = transform.slice(4);
    if (open && Math.abs(open.top - top) > Math.max(height, 1) / 2) open = undefined;
    if (!open) lines.push((open = { text: '', left, right: left, top, height }));
    open.text += str;
    open.right = Math.max(open.right, left + width);
    open.height = Math.max(open.height, height);
    if (hasEOL) open = undefined;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** A page's paragraphs, each one line, with an empty one between. */
function pageText(runs: readonly Run[]): string {
  const lines = linesOf(runs);
  // Inside paragraphs lines stand closest.
  const usualGap = share(
    lines.slice(1).map(({ top }, at) => (lines[at]?.top ?? 0) - top),
    0.25,
  );
  const usualLeft = share(
    lines.map(({ left }) => left),
    0.5,
  );
  const [, farRight] = extent(lines.map(({ right }) => right));
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      if (!before) return line.text.trim();
      const gap = before.top - line.top;
      const isShort = before.right < usualLeft + (farRight - usualLeft) * 0.85 && /[.!?”"’]$/u.test(before.text.trim());
      const begins =
        [gap > usualGap * 1.3, gap < 0, Math.abs(before.height - line.height) > 1, isShort].includes(true) ||
        (line.left > usualLeft + 4 && line.left < usualLeft + 60);
      return `${begins ? '\n\n' : joint(before.text)}${line.text.trim()}`;
    })
    .join('');
}

/** A hyphen at the end of a line may be the word's own: it stays. */
const joint = (before: string) => (/\p{L}-$/u.test(before.trimEnd()) ? '' : ' ');

/** The value that a share of the values is below; 0 of none. */
function share(values: readonly number[], part: number): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

/** A sentence that a page cuts goes on. */
const joinedPages = (pages: readonly string[]): string =>
  pages
    .filter((page) => page !== '')
    .reduce((all, page) => (all === '' ? page : `${all}${/[.!?:”"’')]$/u.test(all) ? '\n\n' : ' '}${page}`), '');
