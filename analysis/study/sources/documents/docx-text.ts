import { textOfMarkup } from '../plain-body.ts';
import { mustUnpack } from './must-unpack.ts';
import type { DocumentText } from './document-text.ts';

/**
 * The text of a Word document (`.docx`), read with mammoth: paragraphs, headings, lists and cells of tables. Not read are
 * comments, headers and footers, text boxes and pictures.
 */
export async function docxText(bytes: Uint8Array): Promise<DocumentText> {
  const burst = mustUnpack(bytes);
  if (burst !== undefined) return { reason: burst };
  const { default: mammoth } = await import('mammoth');
  try {
    // A picture is nothing here, and would be written out in full.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return { text: textOfMarkup(value) };
  } catch {
    return { reason: 'expected a Word document, got one that is damaged; open it and save it again' };
  }
}
