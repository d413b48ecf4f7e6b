/** Lines of the block before the fields that say how long a text is, who wrote it and where it stood. */
export const fieldLine = /^[ \t]*([A-Z][A-Za-z-]{3,20}):(?:[ \t]+(.*))?$/;

/** What stands before a place; all of it where the place is −1. */
export const until = <Item>(items: readonly Item[], end: number): readonly Item[] =>
  end < 0 ? items : items.slice(0, end);

/** The name of an author, without `By`. */
export const withoutBy = (author = '') => author.replace(/^By\s+/i, '');

/** A text with its white space folded. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first value of each field, in one line: it goes on until an empty line or the next field. */
export function fieldsIn(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let open = '';
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
    if (name !== '') open = fields.has(name.toLowerCase()) ? '' : name.toLowerCase();
    else if (line.trim() === '') open = '';
    if (open !== '') fields.set(open, oneLine(`${fields.get(open) ?? ''} ${name === '' ? line : value}`));
  }
  return fields;
}

/** Parts of a text with an empty line between; what is not there leaves none. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => (part ?? '').replace(/\n{3,}/g, '\n\n').trim())
    .filter((part) => part !== '')
    .join('\n\n');
