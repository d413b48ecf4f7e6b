import { labelLeads } from '../../language/english/phrase-words.ts';

/**
 * The form in which two labels are compared: lower case, without article, possessive and punctuation.
 *
 * @example labelForm('Mr. Lee’s “list”') // => 'mr lee list'
 */
export function labelForm(label: string): string {
  // Most labels in news are plain words: these need no more than their articles taken off.
  const plain = plainWords.test(label) ? label : withoutMarks(label);
  return withoutLead(plain.toLowerCase());
}

const plainWords = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

function withoutMarks(label: string): string {
  return label
    .replace(/['’][sS](?![\p{L}\p{N}])/gu, '')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/(^|\s)-+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutLead(form: string): string {
  const space = form.indexOf(' ');
  if (space < 0 || !labelLeads.has(form.slice(0, space))) return form;
  return withoutLead(form.slice(space + 1));
}
