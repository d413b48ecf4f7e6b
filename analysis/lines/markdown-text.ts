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
 * code go (CommonMark 0.31). What a backslash escapes stays as it is. Marks that are farther apart than any writer sets
 * them are none, so that no text takes longer than its length asks.
 *
 * @param from where the text begins behind front matter
 * @example markdownText('See [the **pier**](https://a.example).') // the words alone: See the pier.
 */
export function markdownText(text: string, from = 0): string {
  const body = text
    .slice(from)
    .replace(/<!--[\s\S]{0,2000}?-->/g, blank)
    .replace(/!\[[^\]\n]{0,1000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,1000}\])/g, blank)
    .replace(/(?<!\\)(\[)([^[\]\n]{1,1000})(\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,1000}\]))/g, inside)
    .replace(/^\[[^\]\n]{1,1000}\]:[^\n]*$/gm, blank)
    .replace(/<https?:\/\/[^>\s]{0,2000}>/g, blank)
    .replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/gm, blank)
    .replace(/[ \t]+#+[ \t]*$/gm, blank)
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, blank)
    .replace(/(?<![\\\p{L}\p{N}])(\*\*\*|\*\*|__|~~|`)(?=\S)([^\n]{0,2000}?\S)(\1)(?![\p{L}\p{N}])/gu, inside)
    .replace(/(?<![\\\p{L}\p{N}])(\*|_)(?=\S)([^\n*_]{0,2000}?\S)(\1)(?![\p{L}\p{N}])/gu, inside)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, drop);
  return text.slice(0, from) + body;
}
