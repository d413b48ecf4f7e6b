import { parseSync } from 'subtitle';
import { decodeSource } from '../decode-source.ts';
import type { DocumentText } from './document-text.ts';

/** A pause of so many milliseconds behind a full stop ends a paragraph. */
const longPause = 2000;
const mostOfParagraph = 600;

/**
 * The words of subtitles (SRT, WebVTT), read with subtitle: cues joined to sentences, sentences to paragraphs at pauses.
 * Markup and sounds in brackets are left out; names of speakers (`<v Ada>`, `ADA:`) stay.
 */
export async function subtitleText(bytes: Uint8Array): Promise<DocumentText> {
  const decoded = await decodeSource(bytes);
  if ('reason' in decoded) return decoded;
  const cues = cuesOf(decoded.text);
  if (!cues) return { reason: 'expected subtitles, got a file that cannot be read as such; save the words as .txt' };
  const paragraphs: string[] = [];
  let paragraph = '';
  let last = { end: 0, words: '' };
  for (const { start, end, text } of cues) {
    const words = plainCue(text);
    // Captions that roll repeat the line before.
    if (words === '' || words === last.words) continue;
    const isEnd = /[.!?…]["”’]?$/u.test(paragraph);
    if (paragraph !== '' && isEnd && (start - last.end > longPause || paragraph.length > mostOfParagraph)) {
      paragraphs.push(paragraph);
      paragraph = '';
    }
    paragraph += `${paragraph === '' ? '' : ' '}${words}`;
    last = { end, words };
  }
  if (paragraph !== '') paragraphs.push(paragraph);
  return { text: paragraphs.join('\n\n'), ...(decoded.note !== undefined && { note: decoded.note }) };
}

function cuesOf(text: string): { start: number; end: number; text: string }[] | undefined {
  try {
    return parseSync(text).flatMap((node) => (node.type === 'cue' ? [node.data] : []));
  } catch {
    return undefined;
  }
}

const plainCue = (text: string): string =>
  text
    .replace(/<v(?:\.[^\s>]*)? ([^>]{1,80})>/g, '$1: ')
    .replace(/<[^>]{0,200}>|\{\\[^}]{0,100}\}/g, '')
    .replace(/[[(][^\])]{0,80}[\])]|♪/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^- ?/, '')
    .trim();
