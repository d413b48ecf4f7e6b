import type { ArchiveDocument } from './archive-document.ts';
import { fieldLine, joined, until } from './archive-fields.ts';

/** Labels of ProQuest that may stand behind the text. */
const behindFullText =
  /^(?:Credit|Subject|Business indexing term|Location|People|Company|Company \/ organization|Classification|Identifier \/ keyword|Title|Correspondence author|Publication title|Publication year|Publication date|Publication info|Volume|Issue|First page|Pages|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Dateline|Links|Author|Abstract): /;

/** Fields, `Full text:`, the text, fields again. */
export function proQuest(part: string): ArchiveDocument | undefined {
  const lines = part.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => /^Full text(?::|$)/i.test(line));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => behindFullText.test(line) || /^Details$/i.test(line));
  const field = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}: `))
      ?.slice(name.length + 2)
      .trim() ?? '';
  const first = lines.find((line) => line !== '' && !/^Document \d+ of \d+$/i.test(line)) ?? '';
  const [source = ''] = field('publication info').split(';');
  return {
    outlet: field('publication title') || source.trim(),
    title: field('title') || (fieldLine.test(first) ? '' : first),
    published: field('publication date') || (/\d{4}-\d\d-\d\d/.exec(field('publication info'))?.[0] ?? ''),
    author: field('author'),
    language: field('language of publication'),
    text: joined([lines[start]?.slice('Full text:'.length), until(rest, end).join('\n')]),
  };
}
