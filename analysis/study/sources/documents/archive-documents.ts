import type { ArchiveDocument } from './archives/archive-document.ts';
import { factiva } from './archives/factiva.ts';
import { lexisNexis, nexisUni } from './archives/lexis.ts';
import { proQuest } from './archives/proquest.ts';

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
