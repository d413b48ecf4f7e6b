import { readDate } from '../../../read-date.ts';
import type { ArchiveDocument } from './archive-document.ts';
import { joined, oneLine, withoutBy } from './archive-fields.ts';

const factivaField =
  /^(HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t]+(.*))?$/;

/** With two-letter fields, or as it is read: headline, words, date, outlet, code, language, copyright, text. */
export function factiva(part: string): ArchiveDocument | undefined {
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

/** The publisher's name, which stands in the line about the copyright, too, ends some texts. */
const withoutPublisher = (lines: readonly string[], copyright: string): readonly string[] => {
  const last = lines.at(-1) ?? '';
  return lines.length > 1 && copyright.includes(last) ? lines.slice(0, -1) : lines;
};
