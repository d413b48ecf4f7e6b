import { safeFileName } from '../../analysis/study/file-name.ts';
import { articleStem } from '../../analysis/study/read-article-file.ts';
import type { GivenArticle } from '../../analysis/study/sources/given-article.ts';

/**
 * An article of a table as a Markdown file: what the row said of it as front matter, then its text.
 *
 * @example
 * articleMarkdown({ file: 'a.csv', id: 'a-1', text: 'Rain.', sha256: '…', bodyStart: 0, outlet: 'The Post' });
 * // => '---\noutlet: The Post\n---\nRain.\n'
 */
export function articleMarkdown(article: GivenArticle): string {
  const { text, bodyStart, title } = article;
  const name = articleStem(safeFileName(`${article.id}.md`));
  const fields: [key: string, value: string | undefined][] = [
    // A row's own id may be no name of a file.
    ['id', name === article.id ? undefined : article.id],
    ['title', title && text.slice(title.start, title.end)],
    ['outlet', article.outlet],
    ['basis', article.outletBasis === 'inferred' ? 'inferred' : undefined],
    ['published', article.published ?? article.unreadDate],
    ['event', article.event],
    ['url', article.url],
    ['author', article.author],
    ['flags', article.flags?.join(', ')],
    ['language', article.language === 'en' ? undefined : article.language],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${frontValue(value)}`]));
  return `---\n${lines.join('\n')}\n---\n${text.slice(title ? bodyStart : 0)}\n`;
}

/** A value in marks that it does not hold itself, so that nothing is escaped and its span is its text. */
function frontValue(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  if (/^[A-Za-z\d](?:[A-Za-z\d ,.()&/_-]*[A-Za-z\d.)])?$/.test(line)) return line;
  if (!line.includes("'")) return `'${line}'`;
  return /["\\]/.test(line) ? `|-\n  ${line}` : `"${line}"`;
}
