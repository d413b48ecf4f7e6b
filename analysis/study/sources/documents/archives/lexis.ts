import type { ArchiveDocument } from './archive-document.ts';
import { fieldsIn, joined, oneLine, until, withoutBy } from './archive-fields.ts';

/** Fields that stand behind the text of a document of LexisNexis or Nexis Uni. */
const behindText =
  /^[ \t]*(?:LOAD-DATE|URL|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|ORGANIZATION|COMPANY|TICKER|PERSON|INDUSTRY|CITY|STATE|COUNTRY|GEOGRAPHIC|GRAPHIC|ACC-NO|PUB-TYPE|CORRECTION-DATE|NOTES?|Classification|Graphic)(?::.*)?$|^[ \t]*(?:Copyright|©)[ \t\d]/im;

const dateLine =
  /^[ \t]*(?:[A-Z][a-z]+day,? )?((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4})\b/;

/** Fields that stand between the headline and the text of a document of LexisNexis. */
const aboveText = /^[ \t]*(?:HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|TYPE|CORRECTION|BODY)\b ?:/;

/** Centred outlet and date, then the headline, fields in capitals, the text, fields again. */
export function lexisNexis(part: string): ArchiveDocument | undefined {
  const blocks = part
    .split('\n')
    .filter((line) => !/^\s*(?:Copyright \d|©|All Rights Reserved)/.test(line))
    .join('\n')
    .trim()
    .split(/\n[ \t]*\n\s*/);
  const dated = blocks.findIndex((block) => dateLine.test(block));
  const firstField = blocks.findIndex((block, at) => at > dated && aboveText.test(block));
  if (dated < 1 || firstField < 0) return undefined;
  const fields = fieldsIn(part);
  const rest = blocks.slice(firstField);
  const start = rest.findIndex((block) => !aboveText.test(block) || /^[ \t]*BODY ?:\s*\S/.test(block));
  const body = start < 0 ? [] : rest.slice(start).map((block) => block.replace(/^[ \t]*BODY ?:\s*/, ''));
  const end = body.findIndex((block) => behindText.test(firstLine(block)));
  return {
    outlet: (blocks[dated - 1] ?? '').split('\n').at(-1)?.trim() ?? '',
    title: fields.get('headline') ?? oneLine(blocks.slice(dated + 1, firstField).join(' ')),
    published: dateLine.exec(blocks[dated] ?? '')?.[1] ?? '',
    author: withoutBy(fields.get('byline')),
    language: fields.get('language') ?? '',
    text: joined([fields.get('highlight'), ...until(body, end)]),
  };
}

/** Headline, outlet, date, fields, `Body`, the text, fields again; before the first document a list of all. */
export function nexisUni(part: string): ArchiveDocument | undefined {
  const lines = part.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line === 'Body');
  const dated = lines.findLastIndex((line, at) => at < start && dateLine.test(line));
  const above = lines.slice(0, Math.max(dated, 0)).filter((line) => line !== '');
  if (start < 0 || dated < 0 || above.length < 2) return undefined;
  const body = lines.slice(start + 1);
  const end = body.findIndex((line) => behindText.test(line));
  const fields = fieldsIn(lines.slice(dated, start).join('\n'));
  const language = /^Language: ([^;\n]+)/m.exec(body.slice(Math.max(end, 0)).join('\n'))?.[1] ?? '';
  return {
    outlet: above.at(-1) ?? '',
    title: above.at(-2) ?? '',
    published: dateLine.exec(lines[dated] ?? '')?.[1] ?? '',
    author: withoutBy(fields.get('byline')),
    language,
    text: joined([fields.get('highlight'), until(body, end).join('\n')]),
  };
}

const firstLine = (block: string) => block.slice(0, (block.indexOf('\n') + 1 || block.length + 1) - 1);
