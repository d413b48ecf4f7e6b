import { readDate } from '../../read-date.ts';

/** What an export of a news archive says of one of its documents. */
export interface ArchiveDocument {
  outlet: string;
  title: string;
  published: string;
  author: string;
  language: string;
  /** The body alone. */
  text: string;
}

/** A document, or why it could not be read. */
export type ReadDocument = ArchiveDocument | { reason: string };

/**
 * The documents of a text that a news archive exported: LexisNexis (`1 of 3 DOCUMENTS`), Nexis Uni and Lexis+
 * (`End of Document`), ProQuest (`Full text:`), Factiva (`Document BAYCO000020240305ek35`, with or without its two-letter
 * fields).
 *
 * After the layouts that these archives export in English; exports in other languages are not told apart.
 *
 * @returns the documents in their order; `undefined` for a text that none of them exported
 * @example
 * archiveDocuments(text)?.[0]; // => { outlet: 'Bay Courier', title: 'Council votes …', published: 'March 5, 2024', … }
 */
export function archiveDocuments(text: string): ReadDocument[] | undefined {
  for (const { isExport, parts, read } of layouts) {
    if (!isExport.test(text)) continue;
    const documents = parts(text).filter((part) => /\p{L}/u.test(part));
    if (documents.length > 0) return documents.map((part) => read(part) ?? unread);
  }
  return undefined;
}

const unread = { reason: 'expected a headline, a source and a text as news archives export them, got something else' };

interface Layout {
  isExport: RegExp;
  parts: (text: string) => string[];
  read: (part: string) => ArchiveDocument | undefined;
}

/** Pieces of a text, each of which ends with a line; what stands behind the last is left out. */
function endingWith(text: string, end: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: line } of text.matchAll(end)) {
    pieces.push(text.slice(from, index));
    from = index + line.length;
  }
  return pieces;
}

/** Pieces of a text, each of which begins with a line; what stands before the first is left out. */
const beginningWith = (text: string, begin: RegExp): string[] => text.split(begin).slice(1);

const layouts: readonly Layout[] = [
  {
    isExport: /^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$/im,
    parts: (text) => beginningWith(text, /^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$/gim),
    read: lexisNexis,
  },
  {
    isExport: /^[ \t]*Body[ \t]*$[\s\S]*^[ \t]*(?:End of Document|Load-Date: .*)[ \t]*$/m,
    parts: (text) =>
      /^[ \t]*End of Document[ \t]*$/m.test(text) ? endingWith(text, /^[ \t]*End of Document[ \t]*$/gm) : [text],
    read: nexisUni,
  },
  {
    isExport: /^[ \t]*Full text(?::|[ \t]*$)[\s\S]*ProQuest|ProQuest[\s\S]*^[ \t]*Full text(?::|[ \t]*$)/im,
    parts: (text) =>
      /^_{10,}[ \t]*$/m.test(text)
        ? text.split(/^_{10,}[ \t]*$/m).filter((part) => /^[ \t]*Full text(?::|[ \t]*$)/im.test(part))
        : [text],
    read: proQuest,
  },
  {
    isExport: /^[ \t]*(?:AN[ \t]+)?Document [A-Z]{2,}\w{12,}[ \t]*$/m,
    parts: (text) => endingWith(text, /^[ \t]*(?:AN[ \t]+)?Document [A-Z]{2,}\w{12,}[ \t]*$/gm),
    read: factiva,
  },
];

/** Fields that stand behind the text of a document of LexisNexis or Nexis Uni. */
const behindText =
  /^[ \t]*(?:LOAD-DATE|URL|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|ORGANIZATION|COMPANY|TICKER|PERSON|INDUSTRY|CITY|STATE|COUNTRY|GEOGRAPHIC|GRAPHIC|ACC-NO|PUB-TYPE|CORRECTION-DATE|NOTES?|Classification|Graphic)(?::.*)?$|^[ \t]*(?:Copyright|©)[ \t\d]/im;

/** Lines of the block before the fields that say how long a text is, who wrote it and where it stood. */
const fieldLine = /^[ \t]*([A-Z][A-Za-z-]{3,20}):(?:[ \t]+(.*))?$/;

const dateLine =
  /^[ \t]*(?:[A-Z][a-z]+day,? )?((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4})\b/;

/** Fields that stand between the headline and the text of a document of LexisNexis. */
const aboveText = /^[ \t]*(?:HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|TYPE|CORRECTION|BODY)\b ?:/;

/** Centred outlet and date, then the headline, fields in capitals, the text, fields again. */
function lexisNexis(part: string): ArchiveDocument | undefined {
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
function nexisUni(part: string): ArchiveDocument | undefined {
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

/** Labels of ProQuest that may stand behind the text. */
const behindFullText =
  /^(?:Credit|Subject|Business indexing term|Location|People|Company|Company \/ organization|Classification|Identifier \/ keyword|Title|Correspondence author|Publication title|Publication year|Publication date|Publication info|Volume|Issue|First page|Pages|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Dateline|Links|Author|Abstract): /;

function proQuest(part: string): ArchiveDocument | undefined {
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

const factivaField =
  /^(HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t]+(.*))?$/;

/** With two-letter fields, or as it is read: headline, words, date, outlet, code, language, copyright, text. */
function factiva(part: string): ArchiveDocument | undefined {
  const lines = part.split('\n').map((line) => line.trim());
  return lines.filter((line) => factivaField.test(line)).length > 4 ? factivaFields(lines) : factivaPlain(lines);
}

function factivaFields(lines: readonly string[]): ArchiveDocument | undefined {
  const fields = new Map<string, string[]>();
  let field = '';
  for (const line of lines) {
    const [, name, rest = ''] = factivaField.exec(line) ?? [];
    if (name !== undefined) field = name;
    if (field !== '') fields.set(field, [...(fields.get(field) ?? []), name === undefined ? line : rest]);
  }
  const of = (name: string) => oneLine((fields.get(name) ?? []).join(' '));
  const text = joined([fields.get('LP')?.join('\n'), fields.get('TD')?.join('\n')]);
  if (text === '') return undefined;
  return {
    outlet: of('SN'),
    title: of('HD'),
    published: of('PD'),
    author: withoutBy(of('BY')),
    language: of('LA'),
    text,
  };
}

function factivaPlain(given: readonly string[]): ArchiveDocument | undefined {
  const lines = given.filter((line) => line !== '');
  const words = lines.findIndex((line) => /^[\d,.]+ words$/.test(line));
  const copyright = lines.findIndex((line, at) => at > words && /^(?:Copyright|©|\(c\))/i.test(line));
  if (words < 1 || copyright < 0) return undefined;
  const head = lines.slice(0, words);
  const author = head.find((line) => /^By\s/i.test(line)) ?? '';
  // A section, or the title of a page, may stand above.
  const title = head.filter((line) => line !== author).at(-1) ?? '';
  const facts = lines.slice(words + 1, copyright);
  const dated = facts.findIndex((line) => readDate(line) !== undefined);
  const outlet = facts.slice(dated + 1).find((line) => !/^\d{1,2}:\d\d/.test(line)) ?? '';
  if (dated < 0 || outlet === '') return undefined;
  const language = facts.slice(dated + 2).at(-1) ?? '';
  return {
    ...{ outlet, title, published: facts[dated] ?? '', language },
    author: withoutBy(author),
    text: withoutPublisher(lines.slice(copyright + 1), lines[copyright] ?? '').join('\n\n'),
  };
}

/** What stands before a place; all of it where the place is −1. */
const until = <Item>(items: readonly Item[], end: number): readonly Item[] => (end < 0 ? items : items.slice(0, end));

const withoutBy = (author = '') => author.replace(/^By\s+/i, '');

/** The publisher's name, which stands in the line about the copyright, too, ends some texts. */
const withoutPublisher = (lines: readonly string[], copyright: string): readonly string[] => {
  const last = lines.at(-1) ?? '';
  return lines.length > 1 && copyright.includes(last) ? lines.slice(0, -1) : lines;
};

const firstLine = (block: string) => block.slice(0, (block.indexOf('\n') + 1 || block.length + 1) - 1);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first value of each field, in one line: it goes on until an empty line or the next field. */
function fieldsIn(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let open = '';
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
    if (name !== '') open = fields.has(name.toLowerCase()) ? '' : name.toLowerCase();
    else if (line.trim() === '') open = '';
    if (open !== '') fields.set(open, oneLine(`${fields.get(open) ?? ''} ${name === '' ? line : value}`));
  }
  return fields;
}

/** Parts of a text with an empty line between; what is not there leaves none. */
const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => (part ?? '').replace(/\n{3,}/g, '\n\n').trim())
    .filter((part) => part !== '')
    .join('\n\n');
