import { headBytes, oldOffice } from './format-magic.ts';

/** What files of other kinds begin with, read as Latin-1, and what to do with them. */
const otherKinds: readonly (readonly [begins: string, kind: string, wayOut: string])[] = [
  [oldOffice, 'an old office document', 'save it as .docx, .xlsx or .txt'],
  ['PK\u0003\u0004', 'a presentation', 'save its words as .txt'],
  ...['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'].map(
    (mark) => [mark, 'a picture', 'recognise its text (OCR) first, and save that'] as const,
  ),
  ...['RIFF', 'ID3'].map((mark) => [mark, 'sound or film', 'write down what is said, and save that as .txt'] as const),
];

/** Why a file is refused whose first bytes are of a kind that is not read, whatever it is called; nothing for others. */
export function refusedKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const found = otherKinds.find(([begins]) => head.startsWith(begins));
  return found && `expected an article, got ${found[1]}; ${found[2]}`;
}

/** Lines with which exports of news archives part their documents: LexisNexis, Nexis Uni, ProQuest, Factiva. */
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
  return `expected one article, got an export of ${count} documents in one file that cannot be told apart; save each as a file of its own, or download them as a table`;
}
