import { textOfMarkup } from './plain-body.ts';
import type { SourceRow } from './row-article.ts';

/** A message, as a row, or the page that a browser saved as one. */
export type MailContent = { row: SourceRow } | { page: Uint8Array; url: string } | { reason: string };

/**
 * What a message holds (`.eml`, and the `.mhtml` that browsers save), read with postal-mime: of a saved page the page; of a
 * letter its subject as headline, its sender as outlet, its text. Attachments are not read, and named.
 */
export async function mailContent(bytes: Uint8Array, stem: string): Promise<MailContent> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
    const url = header('snapshot-content-location') || header('content-location');
    const isPage = url !== '' || /multipart\/related/i.test(header('content-type'));
    if (isPage && mail.html !== undefined) return { page: Buffer.from(withCharset(mail.html)), url };
    const text = mail.text?.trim() ?? '';
    const entries = Object.entries({
      id: stem,
      outlet: mail.from?.name ?? '',
      domain: mail.from?.address?.split('@')[1] ?? '',
      title: mail.subject ?? '',
      date: mail.date ?? '',
      text: text === '' ? textOfMarkup(mail.html ?? '') : text,
    });
    const files = mail.attachments.flatMap(({ filename }) => filename ?? []);
    const notes = files.length > 0 ? [`not used: attachments ${files.slice(0, 8).join(', ')}`] : [];
    return { row: { place: 'message 1', number: 1, entries, ...(notes.length > 0 && { notes }) } };
  } catch {
    return {
      reason: 'expected an e-mail or a saved web page, got one that cannot be read; save its text as .txt or .html',
    };
  }
}

/** The page is UTF-8 now, whatever it said of itself. */
const withCharset = (html: string): string => html.replace(/(<meta[^>]{0,200}charset=["']?)[\w-]+/i, '$1utf-8');
