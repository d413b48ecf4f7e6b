import { Parser } from 'htmlparser2';
import { zipFiles } from '../containers/zip-files.ts';
import type { DocumentText } from './document-text.ts';

const paragraphs: ReadonlySet<string> = new Set(['text:p', 'text:h']);
/** What is no text of the document itself. */
const asides: ReadonlySet<string> = new Set(['office:annotation', 'text:note', 'text:tracked-changes']);

/** The text of an OpenDocument text (`.odt`): paragraphs and headings. Not read are notes, comments and deleted text. */
export function odtText(bytes: Uint8Array): DocumentText {
  let content: Uint8Array | undefined;
  for (const part of zipFiles('document', bytes)) {
    if ('reason' in part) return part;
    if (part.file === 'document/content.xml') content = part.bytes;
  }
  if (!content)
    return { reason: 'expected an OpenDocument text, got one without content.xml; open it and save it again' };
  const lines: string[] = [];
  let line = '';
  let aside = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (asides.has(name)) aside += 1;
        else if (paragraphs.has(name)) line = '';
        else if (name === 'text:s') line += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100));
        else if (name === 'text:tab') line += ' ';
        else if (name === 'text:line-break') line += '\n';
      },
      ontext(words) {
        if (aside === 0) line += words.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (asides.has(name)) aside -= 1;
        else if (paragraphs.has(name) && aside === 0 && line.trim() !== '') lines.push(line.trim());
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(content));
  return { text: lines.join('\n\n') };
}
