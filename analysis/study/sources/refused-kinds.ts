import { headBytes, readableKinds } from './source-format.ts';

/** What files of other kinds begin with, and what to do with them. */
const otherKinds: readonly (readonly [begins: RegExp, kind: string, wayOut: string])[] = [
  [/^%PDF/, 'a PDF', 'save its text as .txt'],
  [/^\{\\rtf/, 'rich text (RTF)', 'save it as .txt or .html'],
  [/^\u00d0\u00cf[^ -~]\u00e0/, 'an old office document', 'save it as .txt, .html or .csv'],
  [/^[^ -~\s]\u008b/, 'a gzip archive', 'unpack it first'],
  [/^WARC\/\d/, 'a web archive (WARC)', 'save its pages as .html'],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
    'a feed (RSS or Atom)',
    'save its items as .html, or as a table',
  ],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml(?![^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html))/i,
    'XML',
    'save it as .html, or as a table',
  ],
  [
    /^(?:[A-Z][\w-]*: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:MIME-Version|Content-Type|Received|Message-ID): /i,
    'an e-mail or a saved web page (MHTML)',
    'save its text as .txt or .html',
  ],
  [/^(?:\u00ef\u00bb\u00bf)?(?:WEBVTT|1\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/, 'subtitles', 'save the words as .txt'],
];

/** Why a file is refused whose first bytes are of a kind that is not read, whatever it is called; nothing for others. */
export function refusedKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const found = otherKinds.find(([begins]) => begins.test(head));
  return found && `expected an article (${readableKinds}), got ${found[1]}; ${found[2]}`;
}

/** Lines with which exports of news archives part their documents: LexisNexis, Nexis Uni, ProQuest. */
const documentMarks = [
  /^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS[ \t]*$/gim,
  /^[ \t]*End of Document[ \t]*$/gim,
  /^[ \t]*ProQuest document ID: /gim,
  /^[ \t]*Full text: /gim,
];

/** Why a text is refused that an archive's marks part into several documents; nothing for others. */
export function severalDocuments(text: string): string | undefined {
  const count = documentMarks.reduce((most, mark) => Math.max(most, text.match(mark)?.length ?? 0), 0);
  if (count < 2) return undefined;
  return `expected one article, got an export of ${count} documents in one file; save each as a file of its own, or download them as a table`;
}
