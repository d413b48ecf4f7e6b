/** Words that lead into a naming without being part of it. */
const leads = new Set(['the', 'a', 'an', 'my', 'your', 'his', 'her', 'its', 'our', 'their']);

/**
 * The form in which two namings are compared: lower case, without article, possessive and punctuation.
 *
 * @example namingOf('Mr. Lee’s “list”') // => 'mr lee list'
 */
export function namingOf(label: string): string {
  // Most namings in news are plain words: these need no more than their articles taken off.
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

function withoutLead(naming: string): string {
  const space = naming.indexOf(' ');
  if (space < 0 || !leads.has(naming.slice(0, space))) return naming;
  return withoutLead(naming.slice(space + 1));
}
