/** A character that normalising drops, so that marks vanish and every offset keeps its place. */
const nothing = '\u2060';
const drop = (marks: string) => nothing.repeat(marks.length);
/** The words between two marks. */
const inside = (_: string, opening: string, words: string, closing: string) =>
  `${drop(opening)}${words}${drop(closing)}`;
const blank = (marks: string) => marks.replace(/[^\n]/g, ' ');

/**
 * The words of a Markdown text in their places: what only formats is dropped or blanked, at the same length. Pictures go
 * with their description, links keep their words and lose their address, and marks of headings, quotations, emphasis and
 * code go (CommonMark 0.31). What a backslash escapes stays as it is.
 *
 * @param from where the text begins behind front matter
 * @example markdownText('See [the **pier**](https://a.example).') // the words alone: See the pier.
 */
export function markdownText(text: string, from = 0): string {
  const body = text
    .slice(from)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, blank)
    .replace(/(?<!\\)(\[)([^[\]\n]+)(\](?:\([^)\n]*\)|\[[^\]\n]*\]))/g, inside)
    .replace(/^\[[^\]\n]+\]:[^\n]*$/gm, blank)
    .replace(/<https?:\/\/[^>\s]*>/g, blank)
    .replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/gm, blank)
    .replace(/[ \t]+#+[ \t]*$/gm, blank)
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, blank)
    .replace(/(?<![\\\p{L}\p{N}])(\*\*\*|\*\*|__|~~|`)(?=\S)([^\n]*?\S)(\1)(?![\p{L}\p{N}])/gu, inside)
    .replace(/(?<![\\\p{L}\p{N}])(\*|_)(?=\S)([^\n*_]*?\S)(\1)(?![\p{L}\p{N}])/gu, inside)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, drop);
  return text.slice(0, from) + body;
}
