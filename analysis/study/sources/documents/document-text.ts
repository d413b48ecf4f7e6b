/** Kinds of file that hold one text, or several with the marks of a news archive between them. */
export type DocumentFormat = 'docx' | 'odt' | 'rtf' | 'pdf' | 'subtitles';

/** The text of a document, a paragraph a line with an empty one between, or why it has none. */
export type DocumentText = { text: string; note?: string } | { reason: string };

/**
 * The text of a document. A library is loaded when its format comes for the first time.
 *
 * @example
 * await documentText('docx', bytes); // => { text: 'Ferry line to close\n\nThe council voted …' }
 */
export async function documentText(format: DocumentFormat, bytes: Uint8Array): Promise<DocumentText> {
  if (format === 'docx') return (await import('./docx-text.ts')).docxText(bytes);
  if (format === 'odt') return (await import('./odt-text.ts')).odtText(bytes);
  if (format === 'rtf') return (await import('./rtf-text.ts')).rtfText(bytes);
  if (format === 'pdf') return (await import('./pdf-text.ts')).pdfText(bytes);
  return (await import('./subtitle-text.ts')).subtitleText(bytes);
}
